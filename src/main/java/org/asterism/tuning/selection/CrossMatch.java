package org.asterism.tuning.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;

/**
 * Known groups matched with found clusters, both ways: the two belong together where more than half of the group lies in
 * the cluster and more than half of the cluster in the group, so that either has at most one partner.
 *
 * <p>Knobel et al. 2009, An optical group catalog to z = 1 from the zCOSMOS 10k sample, section 3.2, doi
 * 10.1088/0004-637X/697/2/1842.
 *
 * @param groups one a known group that has points, by number
 * @param judged how many clusters are of points of which at least half are known to belong to a group or to none
 * @param spurious how many of these match no group
 */
public record CrossMatch(List<Match> groups, int judged, int spurious) {
    private static final double HALF = 0.5;

    /**
     * What became of a known group.
     *
     * @param size how many points it has
     * @param cluster the cluster that shares most with it; {@link Clustering#NOISE} where none has a point of it
     * @param completeness the share of its points in that cluster, 0 to 1
     * @param contamination the share of that cluster that is foreign to it, 0 to 1; NaN without a cluster
     */
    public record Match(int group, int size, int cluster, double completeness, double contamination) {
        /** Whether the two match both ways. */
        public boolean recovered() {
            return completeness > HALF && contamination < HALF;
        }
    }

    public CrossMatch {
        groups = List.copyOf(groups);
    }

    /**
     * Matches two labellings of the same points.
     *
     * @param truth of each point its group from 0, {@link Clustering#NOISE} for none, or {@link Clustering#UNLABELLED} where
     *     nothing is known
     * @param found of each point its cluster from 0, below 0 for none
     * @throws IllegalArgumentException if they differ in length
     */
    public static CrossMatch of(int[] truth, int[] found) {
        if (truth.length != found.length) {
            throw new IllegalArgumentException("labellings of " + truth.length + " and " + found.length + " points");
        }
        return new Crossing(truth, found).match();
    }

    /** How many groups were found again, of all. */
    public Share recovered() {
        return new Share((int) groups.stream().filter(Match::recovered).count(), groups.size());
    }

    /** The points of both labellings, counted. */
    private static final class Crossing {
        private final int[][] both;
        private final int[] known;
        private final int[] sizes;
        private final int[] found;

        Crossing(int[] truth, int[] labels) {
            int clusters = 1 + Math.max(-1, Arrays.stream(labels).max().orElse(-1));
            int groups = 1 + Math.max(-1, Arrays.stream(truth).max().orElse(-1));
            both = new int[groups][clusters];
            known = new int[clusters];
            sizes = new int[groups];
            found = new int[clusters];
            for (int i = 0; i < truth.length; i++) {
                count(truth[i], labels[i]);
            }
        }

        private void count(int group, int cluster) {
            if (group >= 0) {
                sizes[group]++;
            }
            if (cluster >= 0) {
                found[cluster]++;
                known[cluster] += group == Clustering.UNLABELLED ? 0 : 1;
            }
            if (group >= 0 && cluster >= 0) {
                both[group][cluster]++;
            }
        }

        CrossMatch match() {
            List<Match> groups = new ArrayList<>();
            boolean[] matched = new boolean[found.length];
            for (int group = 0; group < sizes.length; group++) {
                if (sizes[group] > 0) {
                    Match match = match(group);
                    groups.add(match);
                    if (match.recovered()) {
                        matched[match.cluster()] = true;
                    }
                }
            }
            int judged = 0;
            int spurious = 0;
            for (int cluster = 0; cluster < found.length; cluster++) {
                boolean counts = found[cluster] > 0 && 2 * known[cluster] >= found[cluster];
                judged += counts ? 1 : 0;
                spurious += counts && !matched[cluster] ? 1 : 0;
            }
            return new CrossMatch(groups, judged, spurious);
        }

        /** With the cluster of the largest overlap for the sizes of both: Dice 1945, doi 10.2307/1932409. */
        private Match match(int group) {
            int best = Clustering.NOISE;
            double most = 0;
            for (int cluster = 0; cluster < found.length; cluster++) {
                double overlap = 2.0 * both[group][cluster] / (sizes[group] + found[cluster]);
                if (overlap > most) {
                    most = overlap;
                    best = cluster;
                }
            }
            if (best < 0) {
                return new Match(group, sizes[group], best, 0, Double.NaN);
            }
            double shared = both[group][best];
            return new Match(group, sizes[group], best, shared / sizes[group], 1 - shared / found[best]);
        }
    }
}
