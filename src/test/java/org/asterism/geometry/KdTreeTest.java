package org.asterism.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.job.Job;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KdTreeTest {
    static Stream<Points> points() {
        return Stream.of(
                RandomPoints.uniform(1, 2, 1),
                RandomPoints.uniform(17, 2, 2),
                RandomPoints.uniform(1000, 2, 3),
                RandomPoints.uniform(700, 1, 4),
                RandomPoints.uniform(500, 7, 5),
                RandomPoints.lattice(900, 2, 5, 6),
                RandomPoints.lattice(300, 3, 1, 7));
    }

    @ParameterizedTest
    @MethodSource("points")
    void nearestAreThoseOfBruteForce(Points points) {
        KdTree tree = KdTree.of(points, Job.QUIET);
        SplittableRandom random = new SplittableRandom(9);
        for (int round = 0; round < 50; round++) {
            double[] place = random.doubles(points.dimensions(), -0.2, 1.2).toArray();
            Nearest found = new Nearest(random.nextInt(1, 20));
            tree.nearest(place, found);
            double[] distances = distances(points, place);
            double[] squared = IntStream.range(0, found.count())
                    .mapToDouble(found::squaredDistance)
                    .sorted()
                    .toArray();
            Arrays.sort(distances);
            assertThat(squared).isEqualTo(Arrays.copyOf(distances, found.count()));
            assertThat(found.farthest()).isEqualTo(squared[squared.length - 1]);
        }
    }

    @ParameterizedTest
    @MethodSource("points")
    void withinIsThatOfBruteForceBorderIncluded(Points points) {
        KdTree tree = KdTree.of(points, Job.QUIET);
        for (int round = 0; round < 30; round++) {
            double[] place = points.row(round % points.size());
            double radius = round % 2 == 0 ? round / 20.0 : round / 10;
            double[] distances = distances(points, place);
            int[] expected = IntStream.range(0, points.size())
                    .filter(i -> distances[i] <= radius * radius)
                    .toArray();
            assertThat(tree.within(place, radius)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("points")
    void everyPointIsInOneLeafAndInsideItsBox(Points points) {
        KdTree tree = KdTree.of(points, Job.QUIET);
        assertThat(IntStream.range(0, points.size()).map(tree::id).sorted())
                .containsExactly(IntStream.range(0, points.size()).boxed().toArray(Integer[]::new));
        for (int i = 0; i < points.size(); i++) {
            int leaf = tree.leaf(i);
            assertThat(i).isBetween(tree.start(leaf), tree.end(leaf) - 1);
            assertThat(tree.squaredDistance(leaf, points.row(tree.id(i)))).isZero();
            assertThat(tree.ordered().row(i)).isEqualTo(points.row(tree.id(i)));
        }
    }

    private static double[] distances(Points points, double[] place) {
        double[] distances = new double[points.size()];
        Distances.squared(points, 0, points.size(), place, distances);
        return distances;
    }
}
