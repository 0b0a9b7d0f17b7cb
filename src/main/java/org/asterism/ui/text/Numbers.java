package org.asterism.ui.text;

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
        return significant(value, 3);
    }

    /** To so many significant digits. */
    public static String significant(double value, int digits) {
        return String.format(Messages.language(), "%." + digits + "g", value);
    }

    /** As {@link #fixed}; a dash where there is no value. */
    public static String index(double value, int decimals) {
        return Double.isNaN(value) ? "–" : fixed(value, decimals);
    }
}
