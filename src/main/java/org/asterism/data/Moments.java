package org.asterism.data;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/** Moments in time as seconds since 1970-01-01T00:00 UTC, in the proleptic Gregorian calendar. */
public final class Moments {
    private static final double NANOS = 1e9;
    private static final double FARTHEST = 3e16;
    private static final long[] PRECISIONS = {1_000_000_000, 1_000_000, 1_000, 1};

    private Moments() {}

    /** The moment of a date and time in UTC. */
    public static double of(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) + time.get(ChronoField.NANO_OF_SECOND) / NANOS;
    }

    /** Whether the calendar reaches so far: 950 million years to both sides. */
    public static boolean inCalendar(double moment) {
        return Math.abs(moment) <= FARTHEST;
    }

    /**
     * The date and time in UTC of a moment in the calendar: with the fewest of 0, 3 or 6 decimals of a second that give
     * the moment back, else to the nanosecond.
     */
    public static LocalDateTime time(double moment) {
        long second = (long) Math.floor(moment);
        double fraction = moment - second;
        LocalDateTime time = LocalDateTime.MIN;
        for (long precision : PRECISIONS) {
            long nanos = Math.round(fraction * NANOS / precision) * precision;
            time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).plusNanos(nanos);
            if (of(time) == moment) {
                return time;
            }
        }
        return time;
    }

    /** As ISO 8601 in UTC, without a time of day at midnight; empty for NaN, a number beyond the calendar. */
    public static String text(double moment) {
        if (Double.isNaN(moment)) {
            return "";
        }
        if (!inCalendar(moment)) {
            return Double.toString(moment);
        }
        LocalDateTime time = time(moment);
        boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? time.toLocalDate().toString() : time.toString();
    }
}
