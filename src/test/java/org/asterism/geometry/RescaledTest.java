package org.asterism.geometry;

import static org.assertj.core.api.Assertions.assertThat;

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
}
