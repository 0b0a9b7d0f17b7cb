package org.asterism.cluster.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DensityPeaksTest {
    private static DensityPeaks gaussian(int k, double radius, Metric metric) {
        return new DensityPeaks(k, DensityEstimate.GAUSSIAN, radius, 10, false, new Distance(metric));
    }

    private static DensityPeaks neighbors(int k, int neighbors, Metric metric) {
        return new DensityPeaks(k, DensityEstimate.NEIGHBORS, 0, neighbors, false, new Distance(metric));
    }

    static Stream<Points> points() {
        return Stream.of(
                RandomPoints.uniform(400, 2, 1),
                RandomPoints.blobs(300, 3, 4, 0.02, 2),
                RandomPoints.lattice(300, 2, 8, 3),
                RandomPoints.uniform(80, 1, 4),
                RandomPoints.uniform(2, 2, 5));
    }

    @ParameterizedTest
    @MethodSource("points")
    void densityIsTheSumOfGaussians(Points points) {
        for (Metric metric : new Metric[] {Metric.EUCLIDEAN, Metric.MANHATTAN}) {
            Dissimilarity distances = Dissimilarity.of(points, metric);
            DecisionGraph graph = gaussian(1, 0.1, metric).decisionGraph(points, Job.QUIET);
            for (int i = 0; i < points.size(); i++) {
                int at = i;
                double expected = IntStream.range(0, points.size())
                        .filter(j -> j != at)
                        .mapToDouble(j -> Math.exp(-Math.pow(distances.between(at, j) / 0.1, 2)))
                        .sum();
                assertThat(graph.density()[i]).isCloseTo(expected, within(1e-6 * points.size()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("points")
    void densityIsTheInverseMeanDistanceOfNeighbors(Points points) {
        for (Metric metric : new Metric[] {Metric.EUCLIDEAN, Metric.CHEBYSHEV}) {
            Dissimilarity distances = Dissimilarity.of(points, metric);
            double[] means = IntStream.range(0, points.size())
                    .mapToDouble(i -> IntStream.range(0, points.size())
                            .filter(j -> j != i)
                            .mapToDouble(j -> distances.between(i, j))
                            .sorted()
                            .limit(6)
                            .average()
                            .orElseThrow())
                    .toArray();
            double average = Arrays.stream(means).average().orElseThrow();
            DecisionGraph graph = neighbors(1, 6, metric).decisionGraph(points, Job.QUIET);
            for (int i = 0; i < means.length; i++) {
                assertThat(1 / graph.density()[i]).isCloseTo(means[i] / average, within(1e-5));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("points")
    void separationIsTheDistanceOfTheNearestDenserPoint(Points points) {
        for (Metric metric : new Metric[] {Metric.EUCLIDEAN, Metric.MANHATTAN}) {
            for (DensityPeaks peaks : new DensityPeaks[] {gaussian(1, 0, metric), neighbors(1, 4, metric)}) {
                DecisionGraph graph = peaks.decisionGraph(points, Job.QUIET);
                Dissimilarity distances = Dissimilarity.of(points, metric);
                for (int i = 0; i < points.size(); i++) {
                    assertThat(graph.separation()[i]).isEqualTo(separation(i, graph.density(), distances));
                    if (graph.denser()[i] >= 0) {
                        assertThat(distances.between(i, graph.denser()[i])).isEqualTo(graph.separation()[i]);
                    }
                }
            }
        }
    }

    private static double separation(int i, double[] density, Dissimilarity distances) {
        double nearest = Double.POSITIVE_INFINITY;
        double farthest = 0;
        for (int j = 0; j < density.length; j++) {
            boolean denser = density[j] > density[i] || (density[j] == density[i] && j < i);
            nearest = denser ? Math.min(nearest, distances.between(i, j)) : nearest;
            farthest = Math.max(farthest, distances.between(i, j));
        }
        return nearest < Double.POSITIVE_INFINITY ? nearest : farthest;
    }

    @Test
    void theSteepestFallFindsTheBlobs() {
        int found = 0;
        for (int seed = 0; seed < 20; seed++) {
            Points points = blobs(4, seed);
            int[] truth = IntStream.range(0, points.size()).map(i -> i / 100).toArray();
            int[] labels =
                    gaussian(0, 0, Metric.EUCLIDEAN).cluster(points, Job.QUIET).labels();
            found += Contingency.of(truth, labels).adjustedRandIndex() > 0.99 ? 1 : 0;
            assertThat(Contingency.of(
                                    truth,
                                    gaussian(4, 0, Metric.EUCLIDEAN)
                                            .cluster(points, Job.QUIET)
                                            .labels())
                            .adjustedRandIndex())
                    .isGreaterThan(0.99);
        }
        assertThat(found).isGreaterThan(16);
    }

    private static Points blobs(int count, long seed) {
        Points noise = RandomPoints.blobs(100 * count, 2, 1, 0.05, seed);
        double[] x = noise.column(0).clone();
        double[] y = noise.column(1).clone();
        for (int i = 0; i < x.length; i++) {
            x[i] += i / 100 % 2;
            y[i] += i / 100 / 2;
        }
        return Points.of(x, y);
    }

    @ParameterizedTest
    @MethodSource("points")
    void theHaloIsWhatIsNoDenserThanTheBorder(Points points) {
        int k = Math.min(4, points.size());
        for (Metric metric : new Metric[] {Metric.EUCLIDEAN, Metric.MANHATTAN}) {
            int[] labels = gaussian(k, 0.2, metric).cluster(points, Job.QUIET).labels();
            DensityPeaks withHalo = new DensityPeaks(k, DensityEstimate.GAUSSIAN, 0.2, 10, true, new Distance(metric));
            double[] density = withHalo.decisionGraph(points, Job.QUIET).density();
            Dissimilarity distances = Dissimilarity.of(points, metric);
            double[] border = new double[k];
            for (int i = 0; i < points.size(); i++) {
                for (int j = 0; j < points.size(); j++) {
                    if (labels[i] != labels[j] && distances.between(i, j) <= 0.2) {
                        border[labels[i]] = Math.max(border[labels[i]], (density[i] + density[j]) / 2);
                    }
                }
            }
            int[] expected = IntStream.range(0, points.size())
                    .map(i -> density[i] < border[labels[i]] ? Clustering.NOISE : labels[i])
                    .toArray();
            assertThat(withHalo.cluster(points, Job.QUIET).labels())
                    .isEqualTo(Clustering.of(expected).labels());
        }
    }

    @Test
    void unfitParametersAreRefused() {
        assertThatThrownBy(() ->
                        gaussian(2, Double.NaN, Metric.EUCLIDEAN).cluster(RandomPoints.uniform(9, 2, 1), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("radius must be at least 0");
        assertThatThrownBy(() -> gaussian(-1, 1, Metric.EUCLIDEAN).cluster(RandomPoints.uniform(9, 2, 1), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("k must be at least 1, but is -1.");
    }

    @Test
    void aTinyRadiusLeavesNumbers() {
        DecisionGraph graph =
                gaussian(1, 1e-320, Metric.EUCLIDEAN).decisionGraph(RandomPoints.lattice(50, 2, 3, 1), Job.QUIET);
        assertThat(Arrays.stream(graph.density())).allMatch(density -> density == Math.rint(density) && density >= 0);
    }
}
