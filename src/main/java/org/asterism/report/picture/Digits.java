package org.asterism.report.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as vector documents write them: at most two decimals, and never with an exponent. */
final class Digits {
    private static final double LARGEST = 1e9;

    private Digits() {}

    /** The number, cut to a range that every viewer can read; 0 where it is none. */
    static String of(double value) {
        long hundredths = Math.round(100 * Math.clamp(value, -LARGEST, LARGEST));
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        long rest = Math.abs(hundredths) % 100;
        String sign = hundredths < 0 ? "-" : "";
        String decimals = rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest;
        return sign + Math.abs(hundredths) / 100 + "." + decimals;
    }

    /** A share, a cosine or another small number, with five decimals. */
    static String ratio(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_EVEN);
        return rounded.stripTrailingZeros().toPlainString();
    }

    /** Several numbers with blanks between them. */
    static String of(double first, double... others) {
        StringBuilder text = new StringBuilder(of(first));
        for (double other : others) {
            text.append(' ').append(of(other));
        }
        return text.toString();
    }
}
