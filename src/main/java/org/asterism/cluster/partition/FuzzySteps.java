package org.asterism.cluster.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Plural;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;
import org.asterism.numeric.SignificantDigits;

/** Writes down the half steps of fuzzy c-means; points that belong to no group by more than half are lit. */
final class FuzzySteps {
    static final Pseudocode CODE = Pseudocode.of("Weighted squared error", """
        Start | draw k points far from each other as means
             | repeat until no mean moves
        Degrees |   give each point a degree for each group, the more the nearer its mean
        Move means |   move each mean to the mean of all points, weighted by their degrees
        Result | show each point in the group it belongs to most
        """);

    private final Trace trace;
    private final Rescaled scaled;
    private final double fuzzifier;
    private final Job job;

    FuzzySteps(Trace trace, Rescaled scaled, double fuzzifier, Job job) {
        this.trace = trace;
        this.scaled = scaled;
        this.fuzzifier = fuzzifier;
        this.job = job;
    }

    void drawn(double[][] means) {
        started(Plural.of(means.length, "point") + (means.length == 1 ? " is" : " are") + " drawn as means.", means);
    }

    void given(double[][] means) {
        started("The run goes on from " + Plural.of(means.length, "given mean") + ".", means);
    }

    private void started(String text, double[][] means) {
        trace.add(() -> {
            int[] labels = new int[scaled.points().size()];
            Arrays.fill(labels, Clustering.UNLABELLED);
            return new Step("Start", text, labels, Double.NaN, places(new Centers(means)));
        });
    }

    void weighed(Centers centers) {
        trace.computed(distances(centers));
        trace.add(() -> {
            Degrees degrees = degrees(centers);
            String text = String.format(
                    Locale.ROOT,
                    "Each point gets its degrees: %s to no group by more than half, weighted squared error %s.",
                    degrees.between().length == 1 ? "1 belongs" : degrees.between().length + " belong",
                    SignificantDigits.of(degrees.error(), 4));
            return step("Degrees", text, centers, degrees);
        });
    }

    void moved(Centers centers) {
        trace.add(() -> {
            Degrees degrees = degrees(centers);
            String text = String.format(
                    Locale.ROOT,
                    "Each mean moves to the weighted mean of all points, the farthest by %.3g: weighted squared error %s.",
                    scaled.original(centers.mostDrift()),
                    SignificantDigits.of(degrees.error(), 4));
            return step("Move means", text, centers, degrees);
        });
    }

    void ended(Centers centers, int[] labels, Clustering result) {
        trace.computed(distances(centers));
        trace.end(() -> {
            int[] number = new int[centers.count()];
            Arrays.fill(number, Clustering.NOISE);
            for (int i = 0; i < labels.length; i++) {
                number[labels[i]] = result.labels()[i];
            }
            List<Mark> means = IntStream.range(0, number.length)
                    .filter(c -> number[c] >= 0)
                    .<Mark>mapToObj(c -> new Mark.Place(number[c], scaled.original(centers.row(c))))
                    .toList();
            String text = "No mean moves any more: each point is shown in the group it belongs to most, of "
                    + Plural.of(result.clusters(), "group") + ".";
            return new Step(
                    "Result", text, result.labels().clone(), degrees(centers).error(), means);
        });
    }

    /** From all points to all means. */
    private long distances(Centers centers) {
        return (long) scaled.points().size() * centers.count();
    }

    private Step step(String phase, String text, Centers centers, Degrees degrees) {
        List<Mark> marks = new ArrayList<>(places(centers));
        marks.add(Mark.Group.of(degrees.between()));
        return new Step(phase, text, NearestCenters.labels(scaled.points(), centers, job), degrees.error(), marks);
    }

    private List<Mark> places(Centers centers) {
        return IntStream.range(0, centers.count())
                .<Mark>mapToObj(c -> new Mark.Place(c, scaled.original(centers.row(c))))
                .toList();
    }

    /** As {@link FuzzyMeans} has them: the error of a point is its least squared distance over a power of the sum of weights. */
    private Degrees degrees(Centers centers) {
        int size = scaled.points().size();
        boolean[] between = new boolean[size];
        double error = 0;
        for (int i = 0; i < size; i++) {
            job.check();
            double[] squared = squared(centers, i);
            double least = Arrays.stream(squared).min().orElse(0);
            double total = 0;
            for (double own : squared) {
                total += own > 0 ? Math.pow(least / own, 1 / (fuzzifier - 1)) : 1;
            }
            error += least * Math.pow(total, 1 - fuzzifier);
            between[i] = total >= 2;
        }
        int[] points = IntStream.range(0, size).filter(i -> between[i]).toArray();
        return new Degrees(Math.scalb(error, -2 * scaled.exponent()), points);
    }

    private double[] squared(Centers centers, int i) {
        double[] squared = new double[centers.count()];
        Arrays.setAll(squared, c -> centers.squaredDistance(scaled.points(), i, c));
        return squared;
    }

    /**
     * What the degrees come to.
     *
     * @param between the points that belong to no group by more than half
     */
    private record Degrees(double error, int[] between) {}
}
