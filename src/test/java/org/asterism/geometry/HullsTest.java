package org.asterism.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Convex hulls and alpha shapes. */
class HullsTest {
    static Stream<Points> plots() {
        return Stream.of(
                RandomPoints.uniform(300, 2, 1),
                RandomPoints.blobs(4000, 2, 3, 0.1, 2),
                RandomPoints.lattice(300, 2, 9, 3),
                RandomPoints.lattice(3000, 2, 40, 4));
    }

    @ParameterizedTest
    @MethodSource("plots")
    void everyPointIsLeftOfEveryEdgeOfTheConvexHull(Points points) {
        int[] hull = ConvexHull.of(points);
        Predicates predicates = new Predicates(points.column(0), points.column(1));

        assertThat(hull).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        for (int c = 0; c < hull.length; c++) {
            int from = hull[c];
            int to = hull[(c + 1) % hull.length];
            assertThat(predicates.turn(from, to, hull[(c + 2) % hull.length])).isEqualTo(1);
            assertThat(IntStream.range(0, points.size()).allMatch(i -> predicates.turn(from, to, i) >= 0))
                    .isTrue();
        }
    }

    @Test
    void theHullOfFewPointsIsThemselves() {
        assertThat(hull(new double[0], new double[0])).isEmpty();
        assertThat(hull(new double[] {2}, new double[] {3})).containsExactly(0);
        assertThat(hull(new double[] {2, 2, 2}, new double[] {3, 3, 3})).hasSize(1);
        assertThat(hull(new double[] {5, 2}, new double[] {3, 3})).containsExactly(1, 0);
        assertThat(hull(new double[] {1, 0, 2, 1}, new double[] {1, 0, 2, 1})).containsExactly(1, 2);
    }

    @Test
    void manyPointsAtOnePlaceOrOnALineHaveNoOctagon() {
        double[] ramp = IntStream.range(0, 5000).mapToDouble(i -> i).toArray();
        double[] flat = new double[5000];

        assertThat(hull(flat, flat)).hasSize(1);
        assertThat(hull(ramp, flat)).containsExactly(0, 4999);
        assertThat(hull(ramp, ramp)).containsExactly(0, 4999);
    }

    @ParameterizedTest
    @MethodSource("plots")
    void anAlphaShapeHoldsItsPoints(Points points) {
        AlphaShape shape = AlphaShape.of(points, Job.QUIET);
        List<int[]> rings = shape.rings(shape.radius(1));

        assertThat(rings).isNotEmpty();
        for (int i = 0; i < points.size(); i++) {
            assertThat(onOutline(points, rings, i) || inside(points, rings, i))
                    .as("point %d", i)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("plots")
    void theLargestAlphaShapeIsTheConvexHull(Points points) {
        List<int[]> rings = AlphaShape.of(points, Job.QUIET).rings(Double.MAX_VALUE);
        int[] hull = ConvexHull.of(points);

        assertThat(rings).hasSize(1);
        assertThat(area(points, rings.getFirst())).isCloseTo(area(points, hull), within(1e-9));
    }

    @Test
    void aRingHasAHoleAndTwoBlobsHaveTwoPieces() {
        Points ring = ring(2000);
        AlphaShape shape = AlphaShape.of(ring, Job.QUIET);
        List<int[]> rings = shape.rings(2 * shape.radius(1));

        assertThat(rings).hasSize(2);
        assertThat(rings.stream().mapToDouble(r -> Math.signum(area(ring, r)))).containsExactlyInAnyOrder(1.0, -1.0);
        Points blobs = RandomPoints.uniform(500, 2, 1);
        Arrays.setAll(blobs.column(0), i -> blobs.get(i, 0) + (i % 2) * 5);
        AlphaShape two = AlphaShape.of(blobs, Job.QUIET);
        assertThat(two.rings(3 * two.radius(1)).stream()
                        .mapToDouble(r -> area(blobs, r))
                        .filter(a -> a > 0.5))
                .hasSize(2);
    }

    @Test
    void pointsOnALineHaveNoAlphaShape() {
        Points line = Points.of(new double[] {0, 1, 2}, new double[] {0, 1, 2});
        AlphaShape shape = AlphaShape.of(line, Job.QUIET);

        assertThat(shape.radius(1)).isInfinite();
        assertThat(shape.rings(shape.radius(1))).isEmpty();
    }

    private static int[] hull(double[] x, double[] y) {
        return ConvexHull.of(Points.of(x, y));
    }

    private static Points ring(int size) {
        SplittableRandom random = new SplittableRandom(7);
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            double turn = 2 * Math.PI * random.nextDouble();
            double radius = 1 + 0.2 * random.nextDouble();
            x[i] = radius * Math.cos(turn);
            y[i] = radius * Math.sin(turn);
        }
        return Points.of(x, y);
    }

    private static boolean onOutline(Points points, List<int[]> rings, int i) {
        return rings.stream().flatMapToInt(IntStream::of).anyMatch(corner -> points.squaredDistance(corner, i) == 0)
                || rings.stream().anyMatch(ring -> onEdge(points, ring, i));
    }

    private static boolean onEdge(Points points, int[] ring, int i) {
        Predicates predicates = new Predicates(points.column(0), points.column(1));
        return IntStream.range(0, ring.length).anyMatch(c -> {
            int from = ring[c];
            int to = ring[(c + 1) % ring.length];
            double length = points.squaredDistance(from, to);
            return predicates.turn(from, to, i) == 0
                    && points.squaredDistance(from, i) <= length
                    && points.squaredDistance(to, i) <= length;
        });
    }

    private static boolean inside(Points points, List<int[]> rings, int i) {
        boolean inside = false;
        for (int[] ring : rings) {
            inside ^= new Polygon(column(points, ring, 0), column(points, ring, 1))
                    .contains(points.get(i, 0), points.get(i, 1));
        }
        return inside;
    }

    private static double[] column(Points points, int[] ring, int d) {
        return IntStream.of(ring).mapToDouble(i -> points.get(i, d)).toArray();
    }

    /** The area inside a ring, negative for one that runs clockwise. */
    private static double area(Points points, int[] ring) {
        return IntStream.range(0, ring.length)
                        .mapToDouble(c -> {
                            int from = ring[c];
                            int to = ring[(c + 1) % ring.length];
                            return points.get(from, 0) * points.get(to, 1) - points.get(to, 0) * points.get(from, 1);
                        })
                        .sum()
                / 2;
    }

    private static org.assertj.core.data.Offset<Double> within(double tolerance) {
        return org.assertj.core.data.Offset.offset(tolerance);
    }
}
