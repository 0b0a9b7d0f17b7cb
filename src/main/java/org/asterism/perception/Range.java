package org.asterism.perception;

import java.util.Arrays;

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
}
