package org.asterism.cluster.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NeighborGraphTest {
    static Stream<Points> points() {
        return Stream.of(
                RandomPoints.uniform(300, 2, 1),
                RandomPoints.uniform(90, 5, 2),
                RandomPoints.blobs(200, 3, 4, 0.01, 3),
                RandomPoints.uniform(1, 2, 4),
                RandomPoints.uniform(6, 1, 5));
    }

    @ParameterizedTest
    @MethodSource("points")
    void joinsTheNearestByDefinition(Points points) {
        for (Metric metric : new Metric[] {Metric.EUCLIDEAN, Metric.SQUARED_EUCLIDEAN, Metric.MANHATTAN}) {
            for (int k : new int[] {1, 7, 20}) {
                for (Symmetry symmetry : Symmetry.values()) {
                    double[][] expected = naive(points, metric, k, symmetry);
                    NeighborGraph graph = NeighborGraph.nearest(
                            points,
                            new Neighborhood(k, symmetry, EdgeWeight.SELF_TUNING),
                            new Distance(metric),
                            Job.QUIET);
                    assertEqual(graph, expected);
                }
            }
        }
    }

    /** Distances tie everywhere, so that only how far the neighbours are is certain. */
    @ParameterizedTest
    @EnumSource(names = {"EUCLIDEAN", "CHEBYSHEV"})
    void tiesAndDuplicatesGiveNeighborsAsNearAsAny(Metric metric) {
        Points points = RandomPoints.lattice(200, 2, 5, 6);
        Neighbors found =
                NeighborSearch.of(points, new Distance(metric), Job.QUIET).nearest(9, Job.QUIET);
        Dissimilarity distances = Dissimilarity.of(points, metric);
        for (int i = 0; i < 200; i++) {
            int at = i;
            double[] all = IntStream.range(0, 200)
                    .filter(j -> j != at)
                    .mapToDouble(j -> distances.between(at, j))
                    .sorted()
                    .limit(9)
                    .toArray();
            int[] others = Arrays.copyOfRange(found.other(), found.start()[i], found.start()[i + 1]);
            double[] row = Arrays.copyOfRange(found.distance(), found.start()[i], found.start()[i + 1]);
            assertThat(others).doesNotContain(i).doesNotHaveDuplicates().isSorted();
            assertThat(Arrays.stream(others)
                            .mapToDouble(j -> distances.between(at, j))
                            .toArray())
                    .isEqualTo(row);
            Arrays.sort(row);
            assertThat(row).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @MethodSource("points")
    void joinsAllWithinEpsilon(Points points) {
        for (Metric metric : new Metric[] {Metric.EUCLIDEAN, Metric.SQUARED_EUCLIDEAN, Metric.MANHATTAN}) {
            Dissimilarity distances = Dissimilarity.of(points, metric);
            NeighborGraph graph = NeighborGraph.within(points, 0.1, EdgeWeight.EQUAL, new Distance(metric), Job.QUIET);
            double[][] expected = new double[points.size()][points.size()];
            for (int i = 0; i < points.size(); i++) {
                for (int j = 0; j < points.size(); j++) {
                    expected[i][j] = i != j && distances.between(i, j) <= 0.1 ? 1 : 0;
                }
            }
            assertEqual(graph, expected);
        }
    }

    /** Weights depend on ratios alone, and none vanishes or overflows. */
    @Test
    void hugeTinyAndEqualPointsHaveWeights() {
        double[] mixed = {0, 0, 0, 1e-300, 1, 1e300, -1e300, 1e300};
        for (Metric metric : new Metric[] {Metric.EUCLIDEAN, Metric.SQUARED_EUCLIDEAN, Metric.MANHATTAN}) {
            NeighborGraph graph = NeighborGraph.nearest(
                    Points.of(mixed, mixed),
                    new Neighborhood(3, Symmetry.UNION, EdgeWeight.SELF_TUNING),
                    new Distance(metric),
                    Job.QUIET);
            assertThat(Arrays.stream(graph.weight())).isNotEmpty().allMatch(weight -> weight > 0 && weight <= 1);
        }
    }

    @Test
    void partsFollowTheEdges() {
        Points points = Points.of(new double[] {0, 10, 1, 11, 2, 50});
        NeighborGraph graph = NeighborGraph.within(points, 1, EdgeWeight.EQUAL, Distance.EUCLIDEAN, Job.QUIET);
        assertThat(graph.parts().labels()).containsExactly(0, 1, 0, 1, 0, 2);
        assertThat(graph.parts(new int[] {0, 1, 1, 0, 0, 0}).labels()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void unfitParametersAreRefused() {
        Points points = RandomPoints.uniform(5, 2, 7);
        assertThatThrownBy(() -> NeighborGraph.nearest(
                        points, new Neighborhood(0, Symmetry.UNION, EdgeWeight.EQUAL), Distance.EUCLIDEAN, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("neighbors must be at least 1, but is 0.");
        assertThatThrownBy(
                        () -> NeighborGraph.within(points, Double.NaN, EdgeWeight.EQUAL, Distance.EUCLIDEAN, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("epsilon must be above 0, but is NaN.");
        assertThatThrownBy(() -> NeighborGraph.nearest(
                        points,
                        new Neighborhood(2, Symmetry.UNION, EdgeWeight.EQUAL),
                        new Distance(Metric.CORRELATION),
                        Job.QUIET))
                .isInstanceOf(InvalidInputException.class);
    }

    private static double[][] naive(Points points, Metric metric, int k, Symmetry symmetry) {
        int size = points.size();
        Dissimilarity distances = Dissimilarity.of(points, metric);
        boolean[][] near = new boolean[size][size];
        double[] scale = new double[size];
        for (int i = 0; i < size; i++) {
            int at = i;
            int[] order = IntStream.range(0, size)
                    .filter(j -> j != at)
                    .boxed()
                    .sorted((a, b) -> Double.compare(distances.between(at, a), distances.between(at, b)))
                    .limit(k)
                    .mapToInt(Integer::intValue)
                    .toArray();
            Arrays.stream(order).forEach(j -> near[at][j] = true);
            scale[i] = order.length == 0 ? 0 : distances.between(i, order[Math.min(7, order.length) - 1]);
        }
        double[][] weights = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                boolean joined = symmetry == Symmetry.UNION ? near[i][j] || near[j][i] : near[i][j] && near[j][i];
                double d = distances.between(i, j);
                weights[i][j] = joined ? Math.max(Math.exp(-d * d / (scale[i] * scale[j])), 0x1p-52) : 0;
            }
        }
        return weights;
    }

    private static void assertEqual(NeighborGraph graph, double[][] expected) {
        assertThat(graph.size()).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
            double[] row = new double[expected.length];
            for (int e = graph.start()[i]; e < graph.start()[i + 1]; e++) {
                row[graph.neighbor()[e]] = graph.weight()[e];
            }
            double[] exact = expected[i];
            assertThat(IntStream.range(0, row.length)
                            .mapToDouble(j -> Math.abs(row[j] - exact[j]))
                            .max())
                    .hasValueCloseTo(0.0, within(1e-12));
            assertThat(graph.degree(i)).isCloseTo(Arrays.stream(expected[i]).sum(), within(1e-9));
        }
    }
}
