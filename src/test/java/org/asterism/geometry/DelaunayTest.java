package org.asterism.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.geometry.Delaunay.Triangles;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DelaunayTest {
    static Stream<Points> plots() {
        return Stream.of(
                RandomPoints.uniform(200, 2, 1),
                RandomPoints.blobs(150, 2, 3, 0.01, 2),
                RandomPoints.lattice(200, 2, 9, 3),
                RandomPoints.lattice(90, 2, 12, 4),
                far(RandomPoints.lattice(80, 2, 7, 5)),
                circle(40));
    }

    @ParameterizedTest
    @MethodSource("plots")
    void noPointLiesInsideTheCircleOfATriangle(Points points) {
        Triangles triangles = Delaunay.of(points, Job.QUIET).triangles();
        Exact exact = new Exact(points);

        assertThat(triangles.size()).isPositive();
        for (int t = 0; t < triangles.size(); t++) {
            int a = triangles.corners()[3 * t];
            int b = triangles.corners()[3 * t + 1];
            int c = triangles.corners()[3 * t + 2];
            assertThat(exact.turn(a, b, c)).isPositive();
            assertThat(IntStream.range(0, points.size()).filter(d -> exact.inCircle(a, b, c, d)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("plots")
    void trianglesFillTheConvexHull(Points points) {
        Delaunay delaunay = Delaunay.of(points, Job.QUIET);
        Triangles triangles = delaunay.triangles();
        int places = places(points).size();
        int border = (int) IntStream.of(triangles.across())
                .filter(side -> side == Triangles.NONE)
                .count();

        assertThat(delaunay.places()).hasSize(places);
        assertThat(triangles.size()).isEqualTo(2 * places - 2 - border);
        assertThat(delaunay.edges()).hasSize(2 * (3 * places - 3 - border));
        for (int side = 0; side < triangles.across().length; side++) {
            int other = triangles.across()[side];
            if (other != Triangles.NONE) {
                assertThat(triangles.across()[other]).isEqualTo(side);
                assertThat(triangles.corners()[triangles.next(other)])
                        .isEqualTo(triangles.corners()[side]);
            }
        }
    }

    @Test
    void pointsOnALineHaveEdgesOnly() {
        Points line = Points.of(new double[] {3, 1, 2, 0, 2}, new double[] {3, 1, 2, 0, 2});
        Delaunay delaunay = Delaunay.of(line, Job.QUIET);

        assertThat(delaunay.triangles().size()).isZero();
        assertThat(delaunay.edges()).hasSize(6);
        assertThat(delaunay.places()).containsExactly(3, 1, 2, 0);
    }

    @Test
    void fewPointsHaveLittle() {
        for (double[] x : new double[][] {{}, {1}, {1, 1, 1}}) {
            Delaunay delaunay = Delaunay.of(Points.of(x, x), Job.QUIET);
            assertThat(delaunay.edges()).isEmpty();
            assertThat(delaunay.triangles().size()).isZero();
            assertThat(delaunay.places()).hasSize(Math.min(1, x.length));
        }
    }

    @Test
    void canBeCancelled() {
        assertThatThrownBy(() -> Delaunay.of(RandomPoints.uniform(20_000, 2, 1), Job.silent(() -> true)))
                .isInstanceOf(CancelledException.class);
    }

    private static Set<String> places(Points points) {
        Set<String> places = new HashSet<>();
        for (int i = 0; i < points.size(); i++) {
            places.add(points.get(i, 0) + " " + points.get(i, 1));
        }
        return places;
    }

    /** So far from the origin that differences of coordinates keep few digits. */
    private static Points far(Points points) {
        double[] x = IntStream.range(0, points.size())
                .mapToDouble(i -> 1e12 + points.get(i, 0) / 3)
                .toArray();
        double[] y = IntStream.range(0, points.size())
                .mapToDouble(i -> points.get(i, 1) / 7)
                .toArray();
        return Points.of(x, y);
    }

    private static Points circle(int size) {
        return Points.of(
                IntStream.range(0, size)
                        .mapToDouble(i -> Math.cos(2 * Math.PI * i / size))
                        .toArray(),
                IntStream.range(0, size)
                        .mapToDouble(i -> Math.sin(2 * Math.PI * i / size))
                        .toArray());
    }

    /** The determinants themselves, without rounding. */
    private record Exact(Points points) {
        int turn(int a, int b, int c) {
            return x(b, a).multiply(y(c, a)).subtract(y(b, a).multiply(x(c, a))).signum();
        }

        boolean inCircle(int a, int b, int c, int d) {
            return minor(a, b, d)
                            .multiply(lift(c, d))
                            .add(minor(b, c, d).multiply(lift(a, d)))
                            .add(minor(c, a, d).multiply(lift(b, d)))
                            .signum()
                    > 0;
        }

        private BigDecimal minor(int a, int b, int d) {
            return x(a, d).multiply(y(b, d)).subtract(y(a, d).multiply(x(b, d)));
        }

        private BigDecimal lift(int a, int d) {
            return x(a, d).pow(2).add(y(a, d).pow(2));
        }

        private BigDecimal x(int a, int b) {
            return new BigDecimal(points.get(a, 0)).subtract(new BigDecimal(points.get(b, 0)));
        }

        private BigDecimal y(int a, int b) {
            return new BigDecimal(points.get(a, 1)).subtract(new BigDecimal(points.get(b, 1)));
        }
    }
}
