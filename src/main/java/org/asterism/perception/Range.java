package org.asterism.perception;

import java.util.Arrays;
import java.util.Locale;

/** How far the score moves with the random start: smallest, median and largest over {@code seeds} seeds. */
public record Range(double min, double median, double max, int seeds) {
    /** The range of at least one score. */
    public static Range of(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Range(sorted[0], median, sorted[sorted.length - 1], sorted.length);
    }

    /** Such as "0.42 to 0.52 over 10 seeds". */
    public String words() {
        return String.format(Locale.ROOT, "%.2f to %.2f over %d seeds", min, max, seeds);
    }
}
