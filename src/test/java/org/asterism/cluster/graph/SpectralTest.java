package org.asterism.cluster.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.numeric.SymmetricEigen;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpectralTest {
    private static Spectral neighbors(int k, int neighbors, EdgeWeight weights) {
        return new Spectral(k, GraphKind.NEIGHBORS, neighbors, 1, weights, 10_000, Distance.EUCLIDEAN, 1);
    }

    private static Spectral epsilon(int k, double epsilon) {
        return new Spectral(k, GraphKind.EPSILON, 1, epsilon, EdgeWeight.SELF_TUNING, 10_000, Distance.EUCLIDEAN, 1);
    }

    /** On graphs with several parts, equal eigenvalues and nodes without edges. */
    @Test
    void findsTheEigenvectorsThatADenseSolverFinds() {
        NeighborGraph[] graphs = {
            Graphs.random(170, 0.03, 1),
            Graphs.random(200, 0.008, 2),
            NeighborGraph.nearest(
                    RandomPoints.lattice(220, 2, 15, 3),
                    new Neighborhood(6, Symmetry.MUTUAL, EdgeWeight.SELF_TUNING),
                    Distance.EUCLIDEAN,
                    Job.QUIET),
            NeighborGraph.nearest(
                    RandomPoints.blobs(300, 3, 4, 0.1, 4),
                    new Neighborhood(8, Symmetry.UNION, EdgeWeight.SELF_TUNING),
                    Distance.EUCLIDEAN,
                    Job.QUIET)
        };
        for (NeighborGraph graph : graphs) {
            NormalizedGraph normalized = new NormalizedGraph(graph);
            double[][] matrix = normalized.dense();
            double[] expected = Arrays.copyOf(SymmetricEigen.of(matrix).values(), 7);
            Spectrum found = Spectrum.largest(normalized, 7, new SplittableRandom(5), Job.QUIET);
            assertThat(found.values()).containsExactly(expected, within(1e-10));
            assertEigenvectors(matrix, found);
        }
    }

    private static void assertEigenvectors(double[][] matrix, Spectrum found) {
        double[][] products = found.vectors().products(found.vectors());
        double[] data = found.vectors().data();
        for (int c = 0; c < 7; c++) {
            for (int o = 0; o < 7; o++) {
                assertThat(products[c][o]).isCloseTo(c == o ? 1 : 0, within(1e-9));
            }
            double rest = 0;
            for (int i = 0; i < matrix.length; i++) {
                double sum = -found.values()[c] * data[7 * i + c];
                for (int j = 0; j < matrix.length; j++) {
                    sum += matrix[i][j] * data[7 * j + c];
                }
                rest += sum * sum;
            }
            assertThat(Math.sqrt(rest)).isLessThan(2e-7);
        }
    }

    /** Moons and rings are what k-means cannot see. */
    @Test
    void findsShapesThatAreNotRound() {
        int[] truth = IntStream.range(0, 400).map(i -> i / 200).toArray();
        double[] x = new double[400];
        double[] y = new double[400];
        for (int i = 0; i < 400; i++) {
            double angle = Math.PI * (i % 200) / 199;
            x[i] = i < 200 ? Math.cos(angle) : 1 - Math.cos(angle);
            y[i] = i < 200 ? Math.sin(angle) : 0.5 - Math.sin(angle);
            x[i] += 0.02 * Math.sin(37.0 * i);
        }
        for (EdgeWeight weights : EdgeWeight.values()) {
            int[] labels =
                    neighbors(2, 8, weights).cluster(Points.of(x, y), Job.QUIET).labels();
            assertThat(Contingency.of(truth, labels).adjustedRandIndex()).isEqualTo(1);
        }
    }

    /** numpy 1.24: eigvalsh of the matrix of the same graph. */
    @Test
    void theEigenvaluesAreThoseOfNumpy() {
        NeighborGraph graph = NeighborGraph.nearest(
                Golden.points(), new Neighborhood(10, Symmetry.UNION, EdgeWeight.EQUAL), Distance.EUCLIDEAN, Job.QUIET);
        Spectrum found = Spectrum.largest(new NormalizedGraph(graph), 6, new SplittableRandom(1), Job.QUIET);
        assertThat(found.values())
                .containsExactly(
                        new double[] {
                            1,
                            0.9976584364588187,
                            0.9969002544195626,
                            0.9902063067327711,
                            0.9675028390941666,
                            0.947461625175007
                        },
                        within(1e-12));
    }

    /** numpy 1.24 eigh on the same graph, rows of unit length, scikit-learn 1.2.1 KMeans(k, n_init=200, tol=0). */
    @ParameterizedTest
    @CsvSource({"4, 60 62 75 103", "6, 29 46 48 55 60 62"})
    void theClustersHaveTheSizesOfTheReference(int k, String expected) {
        int[] sizes = neighbors(k, 10, EdgeWeight.EQUAL)
                .cluster(Golden.points(), Job.QUIET)
                .sizes();
        Arrays.sort(sizes);
        assertThat(sizes)
                .isEqualTo(Arrays.stream(expected.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    @Test
    void unconnectedPartsAreTheClusters() {
        Points points = Points.of(new double[] {0, 1, 2, 100, 101, 102, 103, 200, 201, 290, 400});
        assertThat(epsilon(4, 1).cluster(points, Job.QUIET).labels()).containsExactly(0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3);
        assertThat(epsilon(2, 1).cluster(points, Job.QUIET).labels()).containsExactly(0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
    }

    /** Two of the three parts stay whole; only the third can be cut. */
    @Test
    void fewerPartsThanClustersAreCutFurther() {
        Points points = Points.of(IntStream.range(0, 60)
                .mapToDouble(i -> i / 15 * 10 + i % 15 * 0.3 - (i >= 45 ? 4.8 : 0))
                .toArray());
        int[] truth = IntStream.range(0, 60).map(i -> i / 15).toArray();
        int[] labels = epsilon(4, 1).cluster(points, Job.QUIET).labels();
        assertThat(Contingency.of(truth, labels).adjustedRandIndex()).isEqualTo(1);
    }

    @Test
    void withLandmarksTheOthersFollow() {
        Points points = RandomPoints.blobs(3000, 2, 3, 0.002, 8);
        int[] truth = IntStream.range(0, 3000).map(i -> i / 1000).toArray();
        for (Metric metric : new Metric[] {Metric.EUCLIDEAN, Metric.MANHATTAN}) {
            Spectral some =
                    new Spectral(3, GraphKind.NEIGHBORS, 10, 1, EdgeWeight.SELF_TUNING, 300, new Distance(metric), 1);
            assertThat(some.cluster(points, Job.QUIET).labels()).isEqualTo(truth);
        }
    }

    @Test
    void unfitParametersAreRefused() {
        Points points = RandomPoints.uniform(30, 2, 1);
        assertThatThrownBy(() -> epsilon(3, 0).cluster(points, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("epsilon must be above 0, but is 0.0.");
        assertThatThrownBy(() -> neighbors(3, 0, EdgeWeight.EQUAL).cluster(points, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("neighbors must be at least 1, but is 0.");
    }
}
