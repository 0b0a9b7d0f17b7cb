package org.asterism.cluster.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class ExponentialTest {
    @Test
    void isGoodToThirteenDigits() {
        double[] values = new double[6401];
        for (int i = 0; i < values.length; i++) {
            values[i] = 5 - i / 100.0;
        }
        double[] ceilings = new double[values.length];
        java.util.Arrays.fill(ceilings, 5);

        Exponential.shifted(values, ceilings, values.length);

        for (int i = 0; i < values.length; i++) {
            assertThat(values[i]).isCloseTo(Math.exp(-i / 100.0), withinPercentage(1e-10));
        }
    }

    @Test
    void isOneAtTheCeilingAndNearlyNothingFarBelow() {
        double[] values = {0, -1e6, Double.NEGATIVE_INFINITY};
        Exponential.shifted(values, new double[3], 3);

        assertThat(values[0]).isEqualTo(1);
        assertThat(values[1]).isEqualTo(values[2]).isBetween(0.0, 2e-28);
    }
}
