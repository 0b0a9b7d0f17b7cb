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
        return new Cost(seconds(algorithm.effort(size, dimensions), dimensions), algorithm.memory(size, dimensions));
    }

    /** How long so many steps take. */
    public static double seconds(double effort, int dimensions) {
        return effort * Math.max(1, dimensions / 4.0) / SPEED;
    }

    /** The unit of a time as people would say it. */
    public enum Unit {
        SECONDS,
        MINUTES,
        HOURS,
        DAYS
    }

    /** A time: no seconds are less than one, and one day is a day or more. */
    public record Span(long count, Unit unit) {}

    /** To one digit: nobody should believe more of an estimate. */
    public Span span() {
        return span(1);
    }

    /** @param digits of the number, at least 1 */
    public Span span(int digits) {
        if (seconds < 1) {
            return new Span(0, Unit.SECONDS);
        }
        if (seconds < 90) {
            return new Span(rounded(seconds, digits), Unit.SECONDS);
        }
        if (seconds < 90 * 60) {
            return new Span(rounded(seconds / 60, digits), Unit.MINUTES);
        }
        return seconds < 48 * 3600 ? new Span(rounded(seconds / 3600, digits), Unit.HOURS) : new Span(1, Unit.DAYS);
    }

    /** The time in words, such as "about 20 seconds". */
    public String time() {
        long count = span().count();
        return switch (span().unit()) {
            case SECONDS -> count == 0 ? "under a second" : about(count, "a second", "seconds");
            case MINUTES -> about(count, "a minute", "minutes");
            case HOURS -> about(count, "an hour", "hours");
            case DAYS -> "more than a day";
        };
    }

    /** The memory in words, such as "1.2 GB". */
    public String memory() {
        return bytes < 1e9
                ? String.format(Locale.ROOT, "%d MB", Math.max(1, Math.round(bytes / 1e6)))
                : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }

    private static String about(long count, String one, String many) {
        return "about " + (count == 1 ? one : count + " " + many);
    }

    private static long rounded(double value, int digits) {
        double scale = Math.pow(10, Math.max(0, Math.floor(Math.log10(value)) - digits + 1));
        return Math.round(Math.round(value / scale) * scale);
    }
}
