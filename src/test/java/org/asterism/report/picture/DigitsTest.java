package org.asterism.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void numbersAreShort() {
        assertThat(Digits.of(3)).isEqualTo("3");
        assertThat(Digits.of(-0.5)).isEqualTo("-0.5");
        assertThat(Digits.of(2.049)).isEqualTo("2.05");
        assertThat(Digits.of(-0.001)).isEqualTo("0");
        assertThat(Digits.of(1, 2.25, -3)).isEqualTo("1 2.25 -3");
        assertThat(Digits.ratio(1.0 / 3)).isEqualTo("0.33333");
        assertThat(Digits.ratio(-1e-9)).isEqualTo("0");
    }

    @Test
    void whatNoViewerCanReadIsCut() {
        assertThat(Digits.of(1e300)).isEqualTo("1000000000");
        assertThat(Digits.of(Double.NEGATIVE_INFINITY)).isEqualTo("-1000000000");
        assertThat(Digits.of(Double.NaN)).isEqualTo("0");
    }
}
