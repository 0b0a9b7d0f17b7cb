package org.asterism.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignificantDigitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0.000",
                "0.5763|0.5763",
                "31.374|31.37",
                "582.2|582.2",
                "9999.4|9999",
                "9999.5|10,000",
                "15167.4|15,167",
                "-15167.4|-15,167",
                "4460071|4,460,071",
                "2e9|2.000e+09",
                "0.000012|1.200e-05",
                "Infinity|Infinity",
                "NaN|NaN"
            })
    void fourDigitsOrAllBeforeThePoint(double value, String text) {
        assertThat(SignificantDigits.of(value, 4)).isEqualTo(text);
    }
}
