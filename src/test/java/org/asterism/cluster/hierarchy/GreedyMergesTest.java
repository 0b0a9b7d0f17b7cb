package org.asterism.cluster.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every merge joins the two nearest clusters there are, by the recurrence of Lance and Williams on a full matrix. */
class GreedyMergesTest {
    @ParameterizedTest
    @EnumSource(Linkage.class)
    void everyMergeIsTheNearestThereIs(Linkage linkage) {
        for (Points points : samples()) {
            Dissimilarity distances = Dissimilarity.of(points, Metric.EUCLIDEAN);
            check(new Agglomerative(linkage, 1).dendrogram(points, Job.QUIET), distances, linkage);
        }
    }

    /** Where there are few points, linkages of pairs take a matrix; here they do without one. */
    @ParameterizedTest
    @EnumSource(
            value = Linkage.class,
            names = {"COMPLETE", "AVERAGE", "WEIGHTED"})
    void soItIsWithoutAMatrix(Linkage linkage) {
        for (Points points : samples()) {
            Merges merges = new Merges(points.size());
            Centroids clusters = new Centroids(points, linkage, Job.QUIET);
            new ReciprocalPairs(clusters, merges, Job.QUIET).run(1);
            new NeighborChain(clusters, merges, Job.QUIET).run(1);
            check(merges.byHeight(), Dissimilarity.of(points, Metric.EUCLIDEAN), linkage);
        }
    }

    static Stream<Metric> metrics() {
        return Stream.of(Metric.SQUARED_EUCLIDEAN, Metric.MANHATTAN, Metric.CHEBYSHEV, Metric.MINKOWSKI, Metric.COSINE);
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void soItIsUnderOtherMetrics(Metric metric) {
        for (Linkage linkage : List.of(Linkage.SINGLE, Linkage.COMPLETE, Linkage.AVERAGE, Linkage.WEIGHTED)) {
            for (Points points : samples()) {
                Agglomerative algorithm = new Agglomerative(linkage, Cut.K, 1, 1, 1, 2, new Distance(metric, 3));
                check(algorithm.dendrogram(points, Job.QUIET), new Distance(metric, 3).of(points), linkage);
            }
        }
    }

    private static List<Points> samples() {
        List<Points> samples = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            samples.add(RandomPoints.uniform(60, 1 + 2 * seed, seed));
            samples.add(RandomPoints.lattice(60, 2, 2 + 3 * seed, seed));
            samples.add(RandomPoints.blobs(50, 2, 4, 0.02, seed));
        }
        samples.add(RandomPoints.uniform(40, 30, 9));
        double[] squares = IntStream.range(0, 60).mapToDouble(i -> i * i).toArray();
        samples.add(Points.of(squares));
        samples.add(Points.of(new double[60], new double[60]));
        return samples;
    }

    private static void check(Dendrogram tree, Dissimilarity distances, Linkage linkage) {
        int size = distances.size();
        double[][] between = new double[size][size];
        for (int i = 0; i < size; i++) {
            distances.row(i, 0, size, between[i]);
        }
        double scale = 1e-6 * (1 + Arrays.stream(between[0]).max().orElse(0));
        List<Integer> nodes = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        for (int m = 0; m < size - 1; m++) {
            int a = nodes.indexOf(tree.left()[m]);
            int b = nodes.indexOf(tree.right()[m]);
            assertThat(a).isNotNegative();
            assertThat(b).isNotNegative();
            assertThat(between[a][b]).isCloseTo(tree.height()[m], within(scale));
            assertThat(least(between, nodes)).isCloseTo(between[a][b], within(scale));
            update(between, tree, nodes, a, b, linkage);
            nodes.set(b, size + m);
            nodes.set(a, -1);
        }
    }

    private static double least(double[][] between, List<Integer> nodes) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < between.length; i++) {
            for (int j = 0; j < i; j++) {
                if (nodes.get(i) >= 0 && nodes.get(j) >= 0) {
                    least = Math.min(least, between[i][j]);
                }
            }
        }
        return least;
    }

    private static void update(
            double[][] between, Dendrogram tree, List<Integer> nodes, int a, int b, Linkage linkage) {
        double sizeA = tree.pointsOf(nodes.get(a));
        double sizeB = tree.pointsOf(nodes.get(b));
        for (int i = 0; i < between.length; i++) {
            if (nodes.get(i) >= 0 && i != a && i != b) {
                double size = tree.pointsOf(nodes.get(i));
                double joined = joined(linkage, between[a][i], between[b][i], between[a][b], sizeA, sizeB, size);
                between[b][i] = joined;
                between[i][b] = joined;
            }
        }
    }

    private static double joined(
            Linkage linkage, double a, double b, double gap, double sizeA, double sizeB, double size) {
        double share = sizeA / (sizeA + sizeB);
        return switch (linkage) {
            case SINGLE -> Math.min(a, b);
            case COMPLETE -> Math.max(a, b);
            case AVERAGE -> share * a + (1 - share) * b;
            case WEIGHTED -> (a + b) / 2;
            case WARD ->
                root(((sizeA + size) * a * a + (sizeB + size) * b * b - size * gap * gap) / (sizeA + sizeB + size));
            case CENTROID -> root(share * a * a + (1 - share) * b * b - share * (1 - share) * gap * gap);
            case MEDIAN -> root((a * a + b * b) / 2 - gap * gap / 4);
        };
    }

    private static double root(double square) {
        return Math.sqrt(Math.max(0, square));
    }
}
