package org.asterism.cluster.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KMeansTest {
    /** scikit-learn 1.2.1: KMeans(5, init=X[:5], n_init=1, tol=0, algorithm="lloyd").inertia_. */
    @Test
    void fixedStartGivesTheErrorOfScikitLearn() {
        Points points = Golden.points();
        double[][] start = new double[5][];
        for (int c = 0; c < 5; c++) {
            start[c] = points.row(c);
        }
        Means means = Lloyd.run(points, start, Job.QUIET);
        assertThat(means.squaredError()).isCloseTo(895.7206945322591, within(1e-9));
    }

    /** scikit-learn 1.2.1: KMeans(5, n_init=200), inertia 762.3408195998234. */
    @Test
    void findsTheBestPartition() {
        Clustering clustering = new KMeans(5, 10, 1).cluster(Golden.points(), Job.QUIET);
        assertThat(Contingency.of(Golden.labels("kmeans"), clustering.labels()).adjustedRandIndex())
                .isEqualTo(1);
    }

    /** Error and iterations that R, scikit-learn and ELKI agree on for this start. */
    @Test
    void aMillionPointsGiveTheReferenceError() {
        Points points = BenchmarkData.points("blobs1m", 1_000_000);
        double[][] start = BenchmarkData.lines("init10.csv").stream()
                .map(line -> Arrays.stream(line.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        Means means = Lloyd.run(points, start, Job.QUIET);
        assertThat(means.squaredError()).isCloseTo(5793.043928059, within(1e-6));
        assertThat(means.iterations()).isBetween(50, 53);
    }

    @Test
    void fewerDifferentPointsThanKGiveFewerClusters() {
        Points points = Points.of(new double[] {1, 1, 1, 5, 5}, new double[] {2, 2, 2, 0, 0});
        Clustering clustering = new KMeans(4, 2, 1).cluster(points, Job.QUIET);
        assertThat(clustering.labels()).containsExactly(0, 0, 0, 1, 1);
        assertThat(clustering.clusters()).isEqualTo(2);
    }

    @Test
    void anEmptyClusterTakesTheFarthestPoint() {
        Points points = Points.of(new double[] {0, 1, 2, 100});
        double[][] start = {{1}, {-500}};
        Means means = Lloyd.run(points, start, Job.QUIET);
        assertThat(means.labels()).containsExactly(0, 0, 0, 1);
        assertThat(means.squaredError()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Start.class)
    void everyWayToStartFindsThreeBlobs(Start start) {
        Points points = RandomPoints.blobs(300, 2, 3, 0.01, 5);
        Clustering clustering = new KMeans(3, 10, start, 1).cluster(points, Job.QUIET);
        assertThat(clustering.labels()[50]).isEqualTo(0);
        assertThat(clustering.sizes()).containsExactly(100, 100, 100);
    }

    @Test
    void aBetterStartNeedsFewerTriesToBeTight() {
        Points points = RandomPoints.blobs(1000, 2, 25, 0.01, 6);
        Map<Start, Double> errors = new EnumMap<>(Start.class);
        for (Start start : List.of(Start.GREEDY_PLUS_PLUS, Start.PLUS_PLUS, Start.RANDOM)) {
            for (int seed = 0; seed < 40; seed++) {
                int[] rows = Seeding.rows(points, 25, start, new SplittableRandom(seed), Job.QUIET);
                assertThat(rows).doesNotHaveDuplicates();
                double[][] centers = Arrays.stream(rows).mapToObj(points::row).toArray(double[][]::new);
                errors.merge(start, Lloyd.run(points, centers, Job.QUIET).squaredError(), Double::sum);
            }
        }
        assertThat(List.copyOf(errors.values())).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void grownMeansComeNearerToThePointsFromKToK() {
        Points points = RandomPoints.blobs(1000, 2, 25, 0.01, 6);
        double last = Double.POSITIVE_INFINITY;
        for (int k = 1; k <= 30; k++) {
            double error =
                    new KMeans(k, 1, Start.GROWN, 1).means(points, Job.QUIET).squaredError();
            assertThat(error).isLessThan(last);
            last = error;
        }
        assertThat(last).isLessThan(1000 * 2 * 1.1 * 0.01 * 0.01);
    }

    @Test
    void theTraceTellsBothHalvesInTheUnitOfTheData() {
        Points points = RandomPoints.blobs(200, 2, 3, 0.1, 7);
        Points large = Points.of(
                Arrays.stream(points.column(0)).map(x -> Math.scalb(x, 400)).toArray(),
                Arrays.stream(points.column(1)).map(x -> Math.scalb(x, 400)).toArray());
        Trace trace = Trace.upTo(1_000_000);
        new KMeans(3, 2, 1).cluster(large, trace, Job.QUIET);
        List<Step> steps = trace.steps();
        assertThat(steps.subList(0, 4))
                .extracting(Step::phase)
                .containsExactly("Start", "Assign", "Move centres", "Assign");
        assertThat(steps.getFirst().text()).isEqualTo("Start 1 of 2: 3 of the points are drawn as centres.");
        assertThat(steps.getFirst().labels()).containsOnly(Clustering.UNLABELLED);
        assertThat(steps.get(2).objective()).isLessThan(steps.get(1).objective());
        assertThat(steps.getLast().objective())
                .isEqualTo(steps.stream()
                        .skip(1)
                        .mapToDouble(Step::objective)
                        .filter(x -> x > 0)
                        .min()
                        .orElseThrow());
        Mark.Place first = (Mark.Place) steps.getLast().marks().getFirst();
        double mean = IntStream.range(0, 200)
                .filter(i -> steps.getLast().labels()[i] == first.cluster())
                .mapToDouble(i -> large.get(i, 0))
                .average()
                .orElseThrow();
        assertThat(first.at()[0] / mean).isCloseTo(1, within(1e-12));
    }
}
