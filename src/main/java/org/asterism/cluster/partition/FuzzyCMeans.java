package org.asterism.cluster.partition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Counted;
import org.asterism.cluster.Given;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Steerable;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * Fuzzy c-means: every point belongs to every group to some degree, the more the nearer the group's mean; means are weighted
 * by the degrees.
 *
 * <p>From a greedy k-means++ start, degrees and means are improved in turn until no mean moves. A point is shown in the
 * group to which it belongs most. The degrees are never stored: one pass over the points makes them and adds them up. O(n
 * k d) a pass. Bezdek 1981, doi 10.1007/978-1-4757-0450-1; Bezdek, Ehrlich and Full 1984, doi 10.1016/0098-3004(84)90020-7.
 */
@Described(
        id = "fuzzy-c-means",
        title = "Fuzzy c-means",
        summary = "Lets every point belong to every group to some degree, and shows the group it belongs to most.",
        group = "Partition",
        complexity = "O(n k d) a pass",
        reference = "Bezdek 1981, Pattern Recognition with Fuzzy Objective Function Algorithms, doi"
                + " 10.1007/978-1-4757-0450-1; Bezdek, Ehrlich and Full 1984, FCM: The fuzzy c-means clustering algorithm,"
                + " doi 10.1016/0098-3004(84)90020-7")
public record FuzzyCMeans(
        @Parameter(
                help =
                        "How many groups share the points; with a large fuzzifier some of them may come to lie on each other"
                                + " and show as one. (Bezdek 1981)",
                initial = "3",
                min = 1,
                max = 10_000)
        int k,

        @Parameter(
                help =
                        "How much groups overlap: close to 1 is k-means, larger values let far points pull on every mean and"
                                + " draw the means together. (Bezdek 1981)",
                initial = "2",
                min = 1,
                above = true,
                max = 20)
        double fuzzifier,

        @Parameter(help = "Which random start is drawn; the same seed gives the same picture.", initial = "1")
        long seed)
        implements Steerable {

    @Override
    public double effort(int size, int dimensions) {
        return (fuzzifier == 2 ? 100.0 : 500.0) * size * k;
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (20L + 8L * dimensions) + 64L * k * (8L * FuzzyMeans.BATCH + 8L * dimensions);
    }

    @Override
    public Pseudocode pseudocode() {
        return FuzzySteps.CODE;
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        check(points);
        Rescaled rescaled = Rescaled.of(points);
        Points scaled = rescaled.points();
        job.stage("Drawing a start");
        Dissimilarity distances = Counted.of(Dissimilarity.of(scaled, Metric.SQUARED_EUCLIDEAN), trace);
        int[] rows = Seeding.rows(distances, k, Start.GREEDY_PLUS_PLUS, new SplittableRandom(seed), job.part(0, 0.1));
        double[][] start = Arrays.stream(rows).mapToObj(scaled::row).toArray(double[][]::new);
        FuzzySteps steps = new FuzzySteps(trace, rescaled, fuzzifier, job);
        steps.drawn(start);
        return improved(start, rescaled.points(), steps, job.part(0.1, 1));
    }

    @Override
    public Clustering resume(Points points, List<Mark> from, Trace trace, Job job) {
        check(points);
        Rescaled rescaled = Rescaled.of(points);
        double[][] start = Arrays.stream(Given.places(from, k, points))
                .map(rescaled::place)
                .toArray(double[][]::new);
        FuzzySteps steps = new FuzzySteps(trace, rescaled, fuzzifier, job);
        steps.given(start);
        return improved(start, rescaled.points(), steps, job);
    }

    @Override
    public Set<String> startOptions() {
        return Set.of("k", "seed");
    }

    private void check(Points points) {
        ClusterCount.check(k, points.size());
        if (!(fuzzifier > 1) || Double.isInfinite(fuzzifier)) {
            throw new InvalidInputException("fuzzifier must be above 1, but is " + fuzzifier + ".");
        }
    }

    private Clustering improved(double[][] start, Points scaled, FuzzySteps steps, Job job) {
        job.stage("Improving degrees and means");
        Centers centers = new FuzzyMeans(scaled, start, fuzzifier, steps, job.part(0, 0.9)).run();
        int[] labels = NearestCenters.labels(scaled, centers, job);
        Clustering clustering = Clustering.of(labels);
        steps.ended(centers, labels, clustering);
        job.progress(1);
        return clustering;
    }
}
