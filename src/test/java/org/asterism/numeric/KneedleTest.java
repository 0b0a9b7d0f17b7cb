package org.asterism.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The answers were worked out by hand. */
class KneedleTest {
    private static final double[] BENT = {10, 5, 2, 1, 0.5, 0};

    @Test
    void theCurveIsTurnedAndComparedWithTheDiagonal() {
        assertThat(Kneedle.difference(BENT)).containsExactly(new double[] {0, 0.3, 0.4, 0.3, 0.15, 0}, within(1e-12));
    }

    @Test
    void theElbowIsTheMaximumAfterWhichTheDifferenceFallsFarEnough() {
        assertThat(Kneedle.elbow(BENT, 1)).hasValue(2);
    }

    @Test
    void aHighSensitivityAsksForASharperElbow() {
        assertThat(Kneedle.elbow(BENT, 3)).isEmpty();
        assertThat(Kneedle.elbow(new double[] {7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 3))
                .hasValue(1);
    }

    @Test
    void aMinimumSetsTheThresholdToZero() {
        // differences 0, 0.45, 0.35, 0.36, -0.03, 0: after the minimum at 2 the next maximum at 3 takes over
        double[] curve = {1, 0.35, 0.25, 0.04, 0.23, 0};
        assertThat(Kneedle.elbow(curve, 1)).hasValue(3);
        // differences 0, 0.55, -0.3, -0.25, 0: below the threshold of -0.2 at once
        assertThat(Kneedle.elbow(new double[] {1, 0.2, 0.8, 0.5, 0}, 3)).hasValue(1);
    }

    @Test
    void straightFlatAndShortCurvesHaveNone() {
        assertThat(Kneedle.elbow(new double[] {4, 3, 2, 1, 0}, 1)).isEmpty();
        assertThat(Kneedle.elbow(new double[] {2, 2, 2, 2}, 1)).isEmpty();
        assertThat(Kneedle.elbow(new double[] {5}, 1)).isEmpty();
        assertThat(Kneedle.elbow(new double[] {5, 1}, 3)).isEmpty();
    }

    @Test
    void aCurveThatFallsLateHasItsElbowAtTheStartOrNone() {
        // differences 0, -0.2, -0.4, -0.6, -0.8, 0
        assertThat(Kneedle.elbow(new double[] {1, 1, 1, 1, 1, 0}, 1)).hasValue(0);
    }
}
