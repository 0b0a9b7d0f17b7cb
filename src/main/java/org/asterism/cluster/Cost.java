package org.asterism.cluster;

import java.util.Locale;

/**
 * What a run is expected to cost on one core of a current machine.
 *
 * @param seconds right to an order of magnitude
 * @param bytes of memory beside the points
 */
public record Cost(double seconds, long bytes) {
    /** Distances of two dimensions a second. */
    private static final double SPEED = 2e8;

    /** The cost of a run on so many points. */
    public static Cost of(Clusterer algorithm, int size, int dimensions) {
        double each = Math.max(1, dimensions / 4.0) / SPEED;
        return new Cost(algorithm.effort(size, dimensions) * each, algorithm.memory(size, dimensions));
    }

    /** The time in words, such as "about 20 seconds". */
    public String time() {
        if (seconds < 1) {
            return "under a second";
        }
        if (seconds < 90) {
            return about(seconds, "a second", "seconds");
        }
        if (seconds < 90 * 60) {
            return about(seconds / 60, "a minute", "minutes");
        }
        if (seconds < 48 * 3600) {
            return about(seconds / 3600, "an hour", "hours");
        }
        return "more than a day";
    }

    /** The memory in words, such as "1.2 GB". */
    public String memory() {
        return bytes < 1e9
                ? String.format(Locale.ROOT, "%d MB", Math.max(1, Math.round(bytes / 1e6)))
                : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }

    private static String about(double value, String one, String many) {
        long rounded = rounded(value);
        return "about " + (rounded == 1 ? one : rounded + " " + many);
    }

    /** To one digit: nobody should believe more. */
    private static long rounded(double value) {
        double scale = Math.pow(10, Math.floor(Math.log10(value)));
        return Math.round(Math.round(value / scale) * scale);
    }
}
