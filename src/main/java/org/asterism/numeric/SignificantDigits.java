package org.asterism.numeric;

import java.util.Locale;

/** Numbers as English sentences write them. */
public final class SignificantDigits {
    /** From here on a number is written with an exponent. */
    private static final double LARGE = 1e9;

    private SignificantDigits() {}

    /**
     * To so many significant digits; numbers with more digits before the point keep them, in groups of three (15,167, not
     * 1.517e+04), below a thousand million.
     *
     * @param digits at least 1
     */
    public static String of(double value, int digits) {
        double size = Math.abs(value);
        boolean whole = size >= Math.pow(10, digits) - 0.5 && size < LARGE;
        return whole
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%." + digits + "g", value);
    }
}
