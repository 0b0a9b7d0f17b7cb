package org.asterism.session.result;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.asterism.job.Job;
import org.asterism.perception.agreement.Consensus;
import org.asterism.perception.agreement.KrippendorffAlpha;
import org.asterism.perception.agreement.RaterPairs;
import org.asterism.perception.agreement.Ratings;
import org.asterism.perception.agreement.Reliability;
import org.asterism.perception.agreement.Similarity;
import org.asterism.perception.agreement.Togetherness;
import org.asterism.quality.Matching;
import org.asterism.quality.Noise;

/**
 * What people saw in one plot, point by point.
 *
 * @param together the share of people who see every two points in one group
 * @param disagreement of people on each point, 0 to 1
 * @param agreements the mean over all pairs of people by every measure
 * @param krippendorff alpha of the decisions which points belong together
 */
public record PlotDetail(
        PlotFindings plot,
        Togetherness together,
        Consensus consensus,
        double[] disagreement,
        List<School> schools,
        Map<Similarity, Double> agreements,
        double krippendorff) {
    public PlotDetail {
        agreements = Map.copyOf(agreements);
        schools = List.copyOf(schools);
    }

    /**
     * Looks at one plot closely. O(b² m) for m people and b points that people treat differently.
     *
     * @param reliability by which the consensus weighs the people
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static PlotDetail of(PlotFindings plot, Choice choice, Reliability reliability, Job job) {
        Ratings ratings = plot.answers().ratings();
        Togetherness together =
                Togetherness.of(ratings, reliability.weights(ratings), choice.noise(), job.part(0, 0.3));
        Consensus consensus = Consensus.of(together, job.part(0.3, 0.5));
        return new PlotDetail(
                plot,
                together,
                consensus,
                together.disagreement(),
                School.of(plot, choice, consensus, job.part(0.5, 0.7)),
                agreements(ratings, choice.noise(), job.part(0.7, 0.9)),
                KrippendorffAlpha.of(ratings, choice.noise(), job.part(0.9, 1)).value());
    }

    private static Map<Similarity, Double> agreements(Ratings ratings, Noise noise, Job job) {
        RaterPairs pairs = RaterPairs.of(ratings, EnumSet.allOf(Similarity.class), noise, job);
        Map<Similarity, Double> agreements = new EnumMap<>(Similarity.class);
        for (Similarity similarity : Similarity.values()) {
            agreements.put(similarity, pairs.agreement(similarity).alpha());
        }
        return agreements;
    }

    /** A grouping of the points with its groups numbered as those of the consensus that they share most points with. */
    public int[] matched(int[] labels) {
        return matched(consensus, labels);
    }

    static int[] matched(Consensus consensus, int[] labels) {
        return Matching.matched(consensus.partition().labels(), labels);
    }
}
