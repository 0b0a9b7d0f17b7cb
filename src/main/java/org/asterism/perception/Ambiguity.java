package org.asterism.perception;

import java.util.Comparator;
import java.util.List;
import org.asterism.cluster.mixture.Mixture;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * How far viewers are predicted to disagree about the clusters of a scatterplot, and why. An immutable value.
 *
 * @param score 0 (everybody sees the same clusters) to 1: the mean ambiguity of all pairs, for the first seed
 * @param components how many Gaussians the plot was taken apart into
 * @param elbow whether the BIC curve had an elbow; if not, {@code components} is where the curve is lowest
 * @param range the score over the seeds tried so far
 * @param points how many points the plot has
 * @param sampled whether the plot had so many points that a seeded sample of them was scored
 * @param mixture the components of the first seed, in data coordinates
 * @param pairs every pair of components once, in the order (0, 1), (0, 2), …; empty for one component
 * @param bic the Bayesian information criterion for 1, 2, … components
 */
public record Ambiguity(
        double score,
        int components,
        boolean elbow,
        Range range,
        int points,
        boolean sampled,
        Mixture mixture,
        List<Pair> pairs,
        double[] bic) {

    public Ambiguity {
        pairs = List.copyOf(pairs);
    }

    /** The pairs, the most ambiguous first. */
    public List<Pair> ranked() {
        return pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::ambiguity).reversed())
                .toList();
    }

    /** The mean ambiguity of the pairs under another weighting; 0 where there are none. */
    public double score(Aggregation aggregation) {
        return aggregation.mean(mixture, pairs);
    }

    /**
     * Where the doubt is: for each point the ambiguity of the pairs it stands between, scaled so that the highest is 1.
     *
     * <p>All 0 where no point stands between two components. The points may be others than those scored. O(n k²).
     */
    public double[] doubt(Points points, Job job) {
        double[][] shares = mixture.responsibilities(points, job);
        double[] doubt = new double[points.size()];
        for (Pair pair : pairs) {
            job.check();
            double[] first = shares[pair.i()];
            double[] second = shares[pair.j()];
            for (int p = 0; p < doubt.length; p++) {
                doubt[p] += pair.ambiguity() * first[p] * second[p];
            }
        }
        return scaled(doubt);
    }

    Ambiguity withRange(Range wider) {
        return new Ambiguity(score, components, elbow, wider, points, sampled, mixture, pairs, bic);
    }

    private static double[] scaled(double[] values) {
        double highest = 0;
        for (double value : values) {
            highest = Math.max(highest, value);
        }
        for (int i = 0; i < values.length && highest > 0; i++) {
            values[i] /= highest;
        }
        return values;
    }
}
