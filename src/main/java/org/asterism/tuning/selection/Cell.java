package org.asterism.tuning.selection;

/**
 * What one algorithm made of groups of one size at one distance.
 *
 * @param recovered how many planted groups were found again: the completeness
 * @param spurious how many of the clusters found match no known group: the contamination
 * @param members the share of the points of a planted group in its cluster, summed over those recovered
 * @param foreign the share of the points of that cluster that are not of the group, likewise
 */
public record Cell(Share recovered, Share spurious, double members, double foreign) {
    static final Cell EMPTY = new Cell(new Share(0, 0), new Share(0, 0), 0, 0);

    /** The mean share of its points that the cluster of a recovered group has; NaN where none was. */
    public double meanMembers() {
        return members / recovered.hits();
    }

    /** The mean share of foreign points in the cluster of a recovered group; NaN where none was. */
    public double meanForeign() {
        return foreign / recovered.hits();
    }

    Cell plus(CrossMatch match) {
        CrossMatch.Match planted = match.groups().getFirst();
        boolean hit = planted.recovered();
        return new Cell(
                recovered.plus(hit ? 1 : 0, 1),
                spurious.plus(match.spurious(), match.judged()),
                members + (hit ? planted.completeness() : 0),
                foreign + (hit ? planted.contamination() : 0));
    }
}
