package org.asterism.report.tick;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A unit of the calendar, with what is written at its beginnings, as in ISO 8601, and below. */
enum CalendarUnit {
    FRACTION(1, "':'ss.SSSSSSSSS", "uuuu-MM-dd HH:mm"),
    SECOND(1, "HH:mm:ss", "uuuu-MM-dd"),
    MINUTE(60, "HH:mm", "uuuu-MM-dd"),
    HOUR(3_600, "HH:mm", "uuuu-MM-dd"),
    DAY(86_400, "MM-dd", "uuuu"),
    MONTH(2_629_746, "uuuu-MM", ""),
    YEAR(31_556_952, "u", "");

    private final double seconds;
    private final DateTimeFormatter label;
    private final DateTimeFormatter context;

    CalendarUnit(double seconds, String label, String context) {
        this.seconds = seconds;
        this.label = DateTimeFormatter.ofPattern(label, Locale.ROOT);
        this.context = DateTimeFormatter.ofPattern(context, Locale.ROOT);
    }

    /** How long it is, on average. */
    double seconds() {
        return seconds;
    }

    String label(LocalDateTime time) {
        return label.format(time);
    }

    /** The larger unit around it. */
    String context(LocalDateTime time) {
        return context.format(time);
    }
}
