package org.asterism.report.html;

import java.util.Locale;

/** Numbers as the report writes them: the same on every machine. */
final class Figures {
    private Figures() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number of things, such as "1 run" and "2 runs". */
    static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** Three decimals; a dash where there is no value. */
    static String index(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value + 0.0);
    }

    /** Four significant digits; a dash where there is no value. */
    static String value(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4g", value) : "–";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f s", seconds);
    }
}
