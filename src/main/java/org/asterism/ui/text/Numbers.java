package org.asterism.ui.text;

import java.text.NumberFormat;

/** Numbers as the chosen language writes them. */
public final class Numbers {
    private Numbers() {}

    /** With its digits in groups of three. */
    public static String count(long value) {
        return String.format(Messages.language(), "%,d", value);
    }

    /** With so many decimals, rounded half up. */
    public static String fixed(double value, int decimals) {
        return String.format(Messages.language(), "%." + decimals + "f", value);
    }

    /** To three significant digits. */
    public static String rough(double value) {
        return String.format(Messages.language(), "%.3g", value);
    }

    /** As {@link #fixed}; a dash where there is no value. */
    public static String index(double value, int decimals) {
        return Double.isNaN(value) ? "–" : fixed(value, decimals);
    }

    /** With four significant digits at most, and an exponent where it is very large or small. */
    public static String significant(double value) {
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-4 || size >= 1e7)) {
            return String.format(Messages.language(), "%.3g", value);
        }
        int decimals = size == 0 ? 0 : Math.clamp(3 - (int) Math.floor(Math.log10(size)), 0, 7);
        NumberFormat format = NumberFormat.getInstance(Messages.language());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
