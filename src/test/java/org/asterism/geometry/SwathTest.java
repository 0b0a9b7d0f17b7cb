package org.asterism.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SwathTest {
    @Test
    void theOutlineOfADabIsItsEllipse() {
        Area outline = new Swath(new double[] {3}, new double[] {5}, 2, 4).area(new double[0], new double[0]);

        assertThat(outline.rings()).hasSize(1);
        Polygon ring = outline.rings().getFirst();
        for (int i = 0; i < ring.x().length; i++) {
            assertThat(Math.hypot((ring.x()[i] - 3) / 2, (ring.y()[i] - 5) / 4)).isCloseTo(1, Offset.offset(1e-3));
        }
    }

    @Test
    void aDabIsAnEllipse() {
        Swath dab = new Swath(new double[] {5}, new double[] {5}, 2, 1);
        double[] x = {5, 7, 5, 6.9, 6.5, 5, Double.NaN, Double.POSITIVE_INFINITY};
        double[] y = {5, 5, 6, 5.9, 5.5, 6.01, 5, 5};
        assertThat(dab.contained(x, y).stream()).containsExactly(0, 1, 2, 4);
    }

    @Test
    void aFastStrokeLeavesNoGaps() {
        Swath stroke = new Swath(new double[] {0, 100}, new double[] {0, 0}, 1, 1);
        double[] x = IntStream.range(0, 100).asDoubleStream().toArray();
        assertThat(stroke.contained(x, new double[100]).cardinality()).isEqualTo(100);
        assertThat(stroke.contains(50, 1.01)).isFalse();
        assertThat(stroke.contains(101.01, 0)).isFalse();
    }

    @Test
    void manyPointsAreAnsweredAsByBruteForce() {
        Random random = new Random(3);
        for (int round = 0; round < 40; round++) {
            double offset = round % 4 == 0 ? 1e6 : 0;
            int places = 1 + random.nextInt(60);
            Swath swath = new Swath(
                    numbers(random, places, offset), numbers(random, places, 0), 0.01 + random.nextDouble(), 0.3);
            double[] x = numbers(random, 3000, offset);
            double[] y = numbers(random, 3000, 0);
            BitSet expected = new BitSet();
            for (int i = 0; i < x.length; i++) {
                expected.set(i, nearest(swath, x[i], y[i]) <= 1);
            }
            assertThat(swath.contained(x, y)).isEqualTo(expected);
            assertThat(expected.isEmpty()).isFalse();
        }
    }

    @Test
    void aBrushNeedsAWayAndAReach() {
        double[] one = {1};
        assertThatThrownBy(() -> new Swath(new double[0], new double[0], 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Swath(one, one, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Swath(one, one, 1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The least distance to the way in radii, found by looking at many places on each stretch. */
    private static double nearest(Swath swath, double px, double py) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < swath.x().length; i++) {
            nearest = Math.min(nearest, distance(swath, i, i, px, py));
            if (i > 0) {
                nearest = Math.min(nearest, distance(swath, i - 1, i, px, py));
            }
        }
        return nearest;
    }

    private static double distance(Swath swath, int from, int to, double px, double py) {
        double ax = (px - swath.x()[from]) / swath.radiusX();
        double ay = (py - swath.y()[from]) / swath.radiusY();
        double bx = (swath.x()[to] - swath.x()[from]) / swath.radiusX();
        double by = (swath.y()[to] - swath.y()[from]) / swath.radiusY();
        double length = Math.hypot(bx, by);
        double along = length == 0 ? 0 : (ax * bx + ay * by) / length;
        double off = length == 0 ? 0 : Math.abs(ax * by - ay * bx) / length;
        return along >= 0 && along <= length && length > 0 ? off : Math.hypot(ax, ay);
    }

    private static double[] numbers(Random random, int count, double offset) {
        return random.doubles(count, offset, offset + 10).toArray();
    }
}
