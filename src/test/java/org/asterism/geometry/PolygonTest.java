package org.asterism.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PolygonTest {
    private static final Polygon SQUARE = new Polygon(new double[] {0, 2, 2, 0}, new double[] {0, 0, 2, 2});

    @Test
    void theLastVertexIsJoinedToTheFirst() {
        Polygon triangle = new Polygon(new double[] {0, 4, 0}, new double[] {0, 0, 4});
        assertThat(triangle.contains(1, 1)).isTrue();
        assertThat(triangle.contains(2.1, 2.1)).isFalse();
    }

    @Test
    void loopsOfALassoThatCrossesItselfAreHoles() {
        Polygon twice = new Polygon(
                new double[] {0, 6, 6, 0, 0, 2, 2, 4, 4, 2, 2, 0}, new double[] {0, 0, 6, 6, 0, 2, 4, 4, 2, 2, 2, 0});
        assertThat(twice.contains(1, 3)).isTrue();
        assertThat(twice.contains(3, 3)).isFalse();
    }

    @Test
    void squaresThatTileThePlaneShareNoPoint() {
        double[] x = {0, 1, 2, 2, 3, 4, 1, 2};
        double[] y = {0, 1, 0, 1, 1, 2, 2, 2};
        Polygon right = new Polygon(new double[] {2, 4, 4, 2}, new double[] {0, 0, 2, 2});
        BitSet both = SQUARE.contained(x, y);
        assertThat(both).isEqualTo(bits(0, 1));
        assertThat(right.contained(x, y)).isEqualTo(bits(2, 3, 4));
        both.and(right.contained(x, y));
        assertThat(both.isEmpty()).isTrue();
    }

    @Test
    void fewVerticesAndBrokenCoordinatesHoldNothing() {
        Polygon line = new Polygon(new double[] {0, 1}, new double[] {0, 1});
        assertThat(line.contained(new double[] {0.5}, new double[] {0.5})).isEqualTo(new BitSet());
        assertThat(new Polygon(new double[0], new double[0]).contained(new double[] {0.5}, new double[] {0.5}))
                .isEqualTo(new BitSet());
        double[] odd = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1};
        assertThat(SQUARE.contained(odd, new double[] {1, 1, 1, 1})).isEqualTo(bits(3));
        assertThat(SQUARE.contained(new double[] {1, 1, 1, 1}, odd)).isEqualTo(bits(3));
    }

    @Test
    void extremeCoordinatesDoNotBreakTheSlabs() {
        Polygon huge = new Polygon(new double[] {-1e300, 1e300, 0}, new double[] {-1e300, -1e300, 1e300});
        assertThat(huge.contained(new double[] {0, 1e300}, new double[] {0, 1e300}))
                .isEqualTo(bits(0));
        Polygon flat = new Polygon(new double[] {0, 1, 2}, new double[] {5, 5, 5});
        assertThat(flat.contained(new double[] {1}, new double[] {5})).isEqualTo(new BitSet());
        Polygon tiny = new Polygon(new double[] {0, 1e-320, 0}, new double[] {0, 0, 1e-320});
        assertThat(tiny.contained(new double[] {0}, new double[] {0})).isEqualTo(bits(0));
    }

    @Test
    void manyPointsAreAnsweredAsEachAlone() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            int vertices = 3 + random.nextInt(60);
            Polygon polygon = new Polygon(grid(random, vertices), grid(random, vertices));
            double[] x = grid(random, 2000);
            double[] y = grid(random, 2000);
            BitSet expected = new BitSet();
            for (int i = 0; i < x.length; i++) {
                expected.set(i, polygon.contains(x[i], y[i]));
            }
            assertThat(polygon.contained(x, y)).isEqualTo(expected);
        }
    }

    @Test
    void aLassoOfManyVerticesIsAnsweredAsEachPointAlone() {
        Random random = new Random(1);
        for (double size : new double[] {1, 1e-250, 1e-8, 1e250}) {
            Polygon lasso = lasso(random, 200, size, size == 1e-8 ? 1e3 : 0);
            double[] x = random.doubles(20_000)
                    .map(v -> lasso.x()[0] + (v - 0.9) * size)
                    .toArray();
            double[] y = random.doubles(20_000)
                    .map(v -> lasso.y()[0] + (v - 0.5) * size)
                    .toArray();
            BitSet expected = new BitSet();
            for (int i = 0; i < x.length; i++) {
                expected.set(i, lasso.contains(x[i], y[i]));
            }
            assertThat(expected.cardinality()).isBetween(6000, 12_000);
            assertThat(lasso.contained(x, y)).isEqualTo(expected);
        }
    }

    private static Polygon lasso(Random random, int vertices, double size, double middle) {
        double[] x = new double[vertices];
        double[] y = new double[vertices];
        for (int i = 0; i < vertices; i++) {
            double radius = size * (0.3 + 0.15 * random.nextDouble());
            x[i] = middle + radius * Math.cos(2 * Math.PI * i / vertices);
            y[i] = middle + radius * Math.sin(2 * Math.PI * i / vertices);
        }
        return new Polygon(x, y);
    }

    /** Coordinates on a coarse grid, so that many points lie on edges and vertices. */
    private static double[] grid(Random random, int count) {
        return random.ints(count, 0, 20).mapToDouble(i -> i / 4.0).toArray();
    }

    private static BitSet bits(int... indices) {
        BitSet bits = new BitSet();
        for (int index : indices) {
            bits.set(index);
        }
        return bits;
    }
}
