package org.asterism.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.job.Job;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VoronoiTest {
    private static final Bounds BOUNDS = new Bounds(-0.5, -1, 1.5, 2);

    static Stream<Points> sites() {
        return Stream.of(
                RandomPoints.uniform(48, 2, 1),
                RandomPoints.lattice(60, 2, 5, 2),
                Points.of(new double[] {0, 0.5, 1}, new double[] {0, 0.5, 1}),
                Points.of(new double[] {0.5, 0.5}, new double[] {0.25, 0.25}),
                Points.of(new double[] {9}, new double[] {9}));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aPlaceIsInTheCellOfItsNearestSite(Points sites) {
        Voronoi voronoi = Voronoi.of(sites, Job.QUIET);
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 500; round++) {
            double x = random.nextDouble(BOUNDS.minX(), BOUNDS.maxX());
            double y = random.nextDouble(BOUNDS.minY(), BOUNDS.maxY());
            double least = IntStream.range(0, sites.size())
                    .mapToDouble(i -> distance(sites, i, x, y))
                    .min()
                    .orElseThrow();
            int[] holders = IntStream.range(0, sites.size())
                    .filter(i -> voronoi.cell(i, BOUNDS).contains(x, y))
                    .toArray();
            assertThat(holders).hasSize(1);
            assertThat(distance(sites, holders[0], x, y)).isCloseTo(least, within(1e-12));
        }
    }

    private static double distance(Points sites, int i, double x, double y) {
        return Math.hypot(sites.get(i, 0) - x, sites.get(i, 1) - y);
    }
}
