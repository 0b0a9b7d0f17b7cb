package org.asterism.session.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EvenSpreadTest {
    @Test
    void picksLieEvenlyFromTheLowestToTheHighest() {
        double[] values = {0.9, 0, 0.51, 0.1, 0.05, 1, 0.24, 0.77};

        assertThat(EvenSpread.pick(values, 5)).containsExactly(1, 6, 2, 7, 5);
    }

    @Test
    void whatWasNotScoredIsNotPicked() {
        double[] values = {Double.NaN, 0.4, Double.NaN, 0.2};

        assertThat(EvenSpread.pick(values, 5)).containsExactly(3, 1);
        assertThat(EvenSpread.pick(new double[] {Double.NaN}, 1)).isEmpty();
    }

    @Test
    void oneIsFromTheMiddle() {
        assertThat(EvenSpread.pick(new double[] {0, 0.1, 0.45, 1}, 1)).containsExactly(2);
    }

    @Test
    void crowdedValuesAreThinnedOut() {
        SplittableRandom random = new SplittableRandom(5);
        double[] values = new double[300];
        Arrays.setAll(values, _ -> Math.pow(random.nextDouble(), 4));

        double[] picked = Arrays.stream(EvenSpread.pick(values, 10))
                .mapToDouble(i -> values[i])
                .toArray();

        for (int i = 1; i < picked.length; i++) {
            assertThat(picked[i] - picked[i - 1]).isBetween(0.05, 0.18);
        }
    }
}
