package org.asterism.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class RescaledTest {
    @Test
    void ordinaryPointsStayAsTheyAre() {
        Points points = Points.of(new double[] {1, -2e20, 1e-9});
        assertThat(Rescaled.of(points)).isEqualTo(new Rescaled(points, 0));
    }

    @Test
    void hugeAndTinyPointsKeepTheirDigits() {
        for (double scale : new double[] {1e300, 1e-300, Double.MAX_VALUE, Double.MIN_VALUE}) {
            Rescaled rescaled = Rescaled.of(Points.of(new double[] {scale, -scale / 2, 0}));
            assertThat(rescaled.points().get(0, 0)).isBetween(0.5, 1.0);
            assertThat(Math.scalb(rescaled.points().get(0, 0), -rescaled.exponent()))
                    .isEqualTo(scale);
            assertThat(rescaled.distance(scale)).isEqualTo(rescaled.points().get(0, 0));
        }
    }

    @Test
    void zerosStayZero() {
        assertThat(Rescaled.of(Points.of(new double[3])).exponent()).isZero();
        assertThat(Rescaled.of(Points.of(new double[0])).exponent()).isZero();
    }

    @Test
    void codesOfWordsAreNeitherScaledNorForgotten() {
        double[] codes = {0, 1, 2};
        BitSet words = BitSet.valueOf(new long[] {0b10});
        Rescaled huge = Rescaled.of(Points.of(words, new double[] {1e300, -1e300, 0}, codes));
        assertThat(huge.exponent()).isNegative();
        assertThat(huge.points().column(0))
                .containsExactly(Math.scalb(1e300, huge.exponent()), -huge.distance(1e300), 0);
        assertThat(huge.points().words(0)).isFalse();
        assertThat(huge.points().words(1)).isTrue();
        assertThat(huge.points().column(1)).containsExactly(codes);

        Rescaled tiny = Rescaled.of(Points.of(words, new double[] {1e-300, 0, 0}, codes));
        assertThat(tiny.points().get(0, 0)).isBetween(0.5, 1.0);
        assertThat(tiny.points().column(1)).containsExactly(codes);
    }
}
