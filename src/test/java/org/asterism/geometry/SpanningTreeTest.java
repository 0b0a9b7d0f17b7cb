package org.asterism.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.cluster.BenchmarkData;
import org.asterism.job.Job;
import org.asterism.numeric.DisjointSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpanningTreeTest {
    static Stream<Points> points() {
        return Stream.of(
                RandomPoints.uniform(2, 2, 1),
                RandomPoints.uniform(300, 2, 2),
                RandomPoints.blobs(300, 2, 5, 0.01, 3),
                RandomPoints.uniform(200, 1, 4),
                RandomPoints.uniform(300, 5, 5),
                RandomPoints.uniform(200, 20, 6),
                RandomPoints.lattice(300, 2, 12, 7),
                RandomPoints.lattice(100, 2, 1, 8));
    }

    @ParameterizedTest
    @MethodSource("points")
    void hasTheEdgeLengthsOfBruteForce(Points points) {
        for (int neighbors : new int[] {1, 2, 5, 1000}) {
            SpanningTree tree = SpanningTree.mutual(points, neighbors, Job.QUIET);
            double[] lengths = tree.squared().clone();
            Arrays.sort(lengths);
            assertThat(lengths).isEqualTo(bruteForce(points, reach(points, neighbors)));
            DisjointSets sets = new DisjointSets(points.size());
            for (int e = 0; e < lengths.length; e++) {
                assertThat(sets.union(tree.from()[e], tree.to()[e])).isTrue();
            }
        }
    }

    @Test
    void noPointAndOnePointHaveNoEdges() {
        assertThat(SpanningTree.of(Points.of(new double[0]), Job.QUIET).from()).isEmpty();
        assertThat(SpanningTree.of(Points.of(new double[] {7}), Job.QUIET).from())
                .isEmpty();
    }

    /** Lengths that quitefastmst and scipy 1.10.1 agree on; the neighbours count the point itself. */
    @ParameterizedTest
    @CsvSource({
        "hier20k, 20000, 1, 48.313329",
        "hier100k, 100000, 1, 107.752284",
        "dens100k, 100000, 1, 119.318169",
        "dens100k, 100000, 9, 292.463563",
        "dens100k, 100000, 10, 310.081389"
    })
    void largeSetsHaveTheReferenceLength(String name, int size, int neighbors, double length) {
        SpanningTree tree = SpanningTree.mutual(BenchmarkData.points(name, size), neighbors, Job.QUIET);
        assertThat(tree.length()).isCloseTo(length, within(1e-6));
    }

    private static double[] reach(Points points, int neighbors) {
        return IntStream.range(0, points.size())
                .mapToDouble(i -> IntStream.range(0, points.size())
                        .mapToDouble(j -> points.squaredDistance(i, j))
                        .sorted()
                        .toArray()[Math.min(neighbors, points.size()) - 1])
                .toArray();
    }

    private static double[] bruteForce(Points points, double[] reach) {
        int size = points.size();
        double[] nearest = new double[size];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        boolean[] inside = new boolean[size];
        double[] lengths = new double[size - 1];
        int last = 0;
        for (int e = 0; e < size - 1; e++) {
            inside[last] = true;
            int best = -1;
            for (int j = 0; j < size; j++) {
                if (!inside[j]) {
                    double weight = Math.max(points.squaredDistance(last, j), Math.max(reach[last], reach[j]));
                    nearest[j] = Math.min(nearest[j], weight);
                    best = best < 0 || nearest[j] < nearest[best] ? j : best;
                }
            }
            lengths[e] = nearest[best];
            last = best;
        }
        Arrays.sort(lengths);
        return lengths;
    }
}
