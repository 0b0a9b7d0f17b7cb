package org.asterism.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.asterism.cluster.mixture.Candidates;
import org.asterism.cluster.mixture.Frame;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.mixture.Mixture;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.numeric.Kneedle;
import org.asterism.numeric.RandomSubset;
import org.asterism.parameter.InvalidInputException;

/**
 * A scatterplot made ready for scoring from one seed: sampled, scaled and put in an order of its own.
 *
 * <p>The points are sorted and the axis of larger spread comes first, so that the score depends neither on the order of the rows
 * nor on which column is x.
 */
final class Plot {
    /** How often the plot is taken apart: the median of three depends far less on the starts than any one. */
    static final int RUNS = 3;

    private static final int MOST_COMPONENTS = 18;
    private static final double RIDGE = 1e-6;

    /** Bounds of the ridge in the frame: above rounding errors, and below where it would drown any plot. */
    private static final double LEAST_RIDGE = 1e-13;

    private static final double LARGEST_RIDGE = 1e6;

    private final Clams clams;
    private final Viewing viewing;
    private final long seed;
    private final int points;
    private final Frame frame;
    private final double ridge;
    private final PlaneOrder order;

    private Plot(Clams clams, Viewing viewing, long seed, int points, Frame frame, PlaneOrder order) {
        this.clams = clams;
        this.viewing = viewing;
        this.seed = seed;
        this.points = points;
        this.frame = frame;
        this.order = order;
        ridge = ridge(clams.coordinates(), frame.unit()[0]);
    }

    /** @param seed draws the sample, if one is needed, and the starts of the fits */
    static Plot of(Points points, Clams clams, Viewing viewing, long seed) {
        Points scored =
                points.size() > Clams.MOST ? points.select(RandomSubset.of(points.size(), Clams.MOST, seed)) : points;
        double aspect = clams.coordinates() == Coordinates.RAW ? 1 : viewing.aspect();
        Frame frame = Frame.of(scored, new double[] {1, aspect});
        return new Plot(clams, viewing, seed, points.size(), frame, PlaneOrder.of(frame.apply(scored)));
    }

    /** The run with the median score; its range is that one score. */
    Ambiguity score(Job job) {
        List<Ambiguity> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Job part = job.part((double) run / RUNS, (run + 1.0) / RUNS);
            runs.add(score(fits(run, part), part));
        }
        runs.sort(Comparator.comparingDouble(Ambiguity::score));
        return runs.get(RUNS / 2);
    }

    private Ambiguity score(GaussianMixture.Fit[] fits, Job job) {
        double[] bic = Candidates.bic(fits, order.size());
        var elbow = Kneedle.elbow(bic, clams.sensitivity());
        Mixture fitted = fits[elbow.orElseGet(() -> Candidates.lowest(bic))].mixture();
        Groups groups = Groups.of(fitted, order.columns(), job);
        Mixture mixture = order.restore(fitted);
        List<Pair> pairs = pairs(mixture, groups);
        double score = clams.aggregation().mean(mixture, pairs);
        Audience audience = Audience.of(clams.grouping(), groups.sizes(), pairs);
        return new Ambiguity(
                clams,
                viewing,
                score,
                elbow.isPresent(),
                Ranges.of(score, audience, mixture.size(), elbow.isPresent()),
                points,
                mixture,
                groups.sizes(),
                pairs,
                bic,
                audience);
    }

    /** The plot as two groups, however many it has. */
    GaussianPair two(Job job) {
        if (order.distinct() < 2) {
            throw new InvalidInputException("All points stand in one place, so there are no two groups to tell apart.");
        }
        Mixture fitted = new GaussianMixture(2, start(0, 2))
                .fit(frame, order.columns(), ridge, job)
                .mixture();
        return Groups.of(fitted, order.columns(), job).pair(order.restore(fitted), 0, 1);
    }

    /** One mixture for each number of components, from 1 on. */
    GaussianMixture.Fit[] fits(int run, Job job) {
        int most = Math.min(MOST_COMPONENTS, (int) Math.sqrt(order.size())) - 1;
        job.stage("Measuring ambiguity");
        return Candidates.fit(
                1,
                Math.min(most, order.distinct()),
                (k, part) -> new GaussianMixture(k, start(run, k)).fit(frame, order.columns(), ridge, part),
                job);
    }

    /** @param mixture in the axes as they came */
    List<Pair> pairs(Mixture mixture, Groups groups) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < mixture.size(); i++) {
            for (int j = i + 1; j < mixture.size(); j++) {
                GaussianPair pair = groups.pair(mixture, i, j);
                pairs.add(Pair.of(i, j, viewing.model().single(pair), pair));
            }
        }
        return pairs;
    }

    /** The published runs add 1e-6 in whatever unit the file has; the frame's unit is another. */
    private static double ridge(Coordinates coordinates, double unit) {
        return switch (coordinates) {
            case DISPLAYED -> RIDGE;
            case RAW -> Math.clamp(RIDGE / unit / unit, LEAST_RIDGE, LARGEST_RIDGE);
        };
    }

    private long start(int run, int k) {
        return new SplittableRandom((seed * RUNS + run) * MOST_COMPONENTS + k).nextLong();
    }
}
