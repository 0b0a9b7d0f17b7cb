package org.asterism.report.tick;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Numbers as they are written on axes. */
final class Digits {
    private static final int LARGEST_PLAIN = 6;
    private static final int SMALLEST_PLAIN = -6;
    private static final int MOST = 17;
    private static final MathContext READING = new MathContext(6);

    private Digits() {}

    /**
     * Multiples of a power of ten, with just the digits that tell neighbours apart: 0.25, 1200 or 1.25e9, all in the same
     * way.
     */
    static List<String> texts(List<BigDecimal> values, int exponent) {
        int power = values.stream().mapToInt(Digits::power).max().orElse(0);
        boolean plain = power <= LARGEST_PLAIN && exponent >= SMALLEST_PLAIN;
        return values.stream()
                .map(value -> plain ? plain(value, exponent) : scientific(value, exponent))
                .toList();
    }

    /** With its sign in front: +1e12. */
    static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + text(value);
    }

    /** To six digits. */
    static String rounded(double value) {
        return Double.isFinite(value) ? text(new BigDecimal(value, READING)) : Double.toString(value);
    }

    private static String text(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return texts(List.of(bare), Math.min(0, -bare.scale())).getFirst();
    }

    /** The power of ten of the first digit. */
    private static int power(BigDecimal value) {
        return value.signum() == 0 ? Integer.MIN_VALUE : value.precision() - value.scale() - 1;
    }

    private static String plain(BigDecimal value, int exponent) {
        return minus(value.setScale(Math.max(0, -exponent)).toPlainString());
    }

    private static String scientific(BigDecimal value, int exponent) {
        if (value.signum() == 0) {
            return "0";
        }
        int power = power(value);
        BigDecimal mantissa = value.stripTrailingZeros().scaleByPowerOfTen(-power);
        int decimals = Math.max(mantissa.scale(), Math.clamp(power - exponent, 0, MOST));
        return minus(mantissa.setScale(decimals).stripTrailingZeros().toPlainString() + "e" + power);
    }

    private static String minus(String text) {
        return text.replace('-', '\u2212');
    }
}
