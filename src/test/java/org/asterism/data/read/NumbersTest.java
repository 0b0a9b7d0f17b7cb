package org.asterism.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private final Numbers numbers = new Numbers('.');

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1",
                "+1",
                " 1.5 ",
                ".5",
                "5.",
                "1e300",
                "1e-300",
                "-1E+5",
                "4.9e-324",
                "2.4e-324",
                "1.7976931348623157e308",
                "1e309",
                "1e-400",
                "9007199254740993",
                "9007199254740992.5",
                "18446744073709551615",
                "0.000000000000000000000000000012345",
                "123456789012345678901234567890",
                "2.2250738585072011e-308",
                "2.2250738585072014e-308",
                "1.00000000000000011102230246251565",
                "1e23",
                "8.5e22",
                "0e999999999999",
                "1e999999999999",
                "-3.4061279385089874"
            })
    void agreesWithJava(String text) {
        assertThat(numbers.parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "-", "+", ".", "e5", "1e", "1e+", "1f", "1d", "0x10", "1,5", "1.5.2", "one", "1 2", "NaN",
                "--1"
            })
    void everythingElseIsNoNumber(String text) {
        assertThat(numbers.parse(text)).isNaN();
    }

    @Test
    void infinityHasItsUsualNames() {
        assertThat(numbers.parse("inf")).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(numbers.parse("-Infinity")).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(numbers.parse("+INF")).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(numbers.parse("infinite")).isNaN();
    }

    @Test
    void theDecimalSignMayBeAComma() {
        Numbers comma = new Numbers(',');
        assertThat(comma.parse("-1,25e2")).isEqualTo(-125);
        assertThat(comma.parse("3,14159265358979323846264338327950288")).isEqualTo(Math.PI);
        assertThat(comma.parse("1.5")).isNaN();
    }

    @Test
    void shortestFormsOfRandomDoublesAreReadBackExactly() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(numbers.parse(Double.toString(value))).isEqualTo(value);
            }
        }
    }

    @Test
    void randomDigitsAndNumbersHalfWayBetweenDoublesRoundAsJavaRounds() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 100_000; i++) {
            String text = random.nextLong(Long.MAX_VALUE) + "e" + random.nextInt(-345, 310);
            assertThat(numbers.parse(text)).as(text).isEqualTo(Double.parseDouble(text));
            double value = random.nextDouble(1e3, 1e6);
            BigDecimal half = new BigDecimal(value).add(new BigDecimal(Math.ulp(value) / 2));
            assertThat(numbers.parse(half.toString())).isEqualTo(Double.parseDouble(half.toString()));
            String tie = (1L << 53) + 2 * random.nextLong(1L << 52) + 1 + "e" + random.nextInt(-5, 25);
            assertThat(numbers.parse(tie)).as(tie).isEqualTo(Double.parseDouble(tie));
        }
    }
}
