package org.asterism.perception;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.asterism.cluster.mixture.Mixture;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * How far viewers are predicted to disagree about the clusters of a scatterplot, and why. An immutable value.
 *
 * <p>All but the ranges belongs to the first seed: the score is that of these pairs of these components.
 *
 * @param settings what the score was computed with
 * @param viewing the screen and the people that it was computed for
 * @param score 0 (everybody sees the same clusters) to 1: the mean ambiguity of the pairs
 * @param elbow whether the BIC curve had an elbow; if not, there are as many components as where the curve is lowest
 * @param ranges what the seeds tried so far have in common
 * @param points how many points the plot has
 * @param mixture the components, in data coordinates
 * @param sizes how many of the scored points each component has; a point belongs to the one with the largest share in it
 * @param pairs every pair of components once, in the order (0, 1), (0, 2), …; empty for one component
 * @param bic the Bayesian information criterion for 1, 2, … components
 * @param audience what viewers are predicted to see
 */
public record Ambiguity(
        Clams settings,
        Viewing viewing,
        double score,
        boolean elbow,
        Ranges ranges,
        int points,
        Mixture mixture,
        int[] sizes,
        List<Pair> pairs,
        double[] bic,
        Audience audience) {

    public Ambiguity {
        pairs = List.copyOf(pairs);
    }

    /** How many Gaussians the plot was taken apart into. */
    public int components() {
        return mixture.size();
    }

    /** The score over the seeds tried so far. */
    public Range range() {
        return ranges.score();
    }

    /** How many points were scored: all, or a seeded sample of them. */
    public int scored() {
        return Arrays.stream(sizes).sum();
    }

    /** Whether the plot had so many points that a seeded sample of them was scored. */
    public boolean sampled() {
        return scored() < points;
    }

    /** Whether as many components were taken as may be: the plot may need more. */
    public boolean limit() {
        return components() > 1 && components() == bic.length;
    }

    /** What a reader of the score should know, the gravest first; empty where nothing is unusual. */
    public List<Caution> cautions() {
        return Arrays.stream(Caution.values())
                .filter(caution -> caution.applies(this))
                .toList();
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
        return scaled(new Doubt(mixture, pairs).of(points, job));
    }

    /** Which pairs are in doubt at a place, given in data coordinates. */
    public Spot behind(double x, double y) {
        return Spot.of(x, y, this);
    }

    /** The group of each point, or of another plot's, as those viewers see it who see this. */
    public int[] seen(Percept percept, Points points, Job job) {
        return mixture.labels(points, percept.grouping(), job);
    }

    /** The same score with what more seeds have in common. */
    public Ambiguity withRanges(Ranges wider) {
        return new Ambiguity(settings, viewing, score, elbow, wider, points, mixture, sizes, pairs, bic, audience);
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
