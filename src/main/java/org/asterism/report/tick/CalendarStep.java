package org.asterism.report.tick;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.asterism.data.Moments;

/**
 * The distance between ticks of a calendar.
 *
 * @param count how many units; of a {@link Step} where the unit is a year or a part of a second
 */
record CalendarStep(CalendarUnit unit, Step count) {
    private static final List<CalendarStep> STEPS = Stream.of(
                    steps(CalendarUnit.SECOND, 1, 2, 5, 10, 15, 30),
                    steps(CalendarUnit.MINUTE, 1, 2, 5, 10, 15, 30),
                    steps(CalendarUnit.HOUR, 1, 2, 3, 6, 12),
                    steps(CalendarUnit.DAY, 1, 2, 7, 14),
                    steps(CalendarUnit.MONTH, 1, 2, 3, 6))
            .flatMap(steps -> steps)
            .toList();

    /** 1970-01-05, the first Monday: weeks begin there. */
    private static final double MONDAY = 4 * 86_400;

    private static final int WEEK = 7;
    private static final int MONTHS = 12;

    private static Stream<CalendarStep> steps(CalendarUnit unit, int... counts) {
        return IntStream.of(counts).mapToObj(count -> new CalendarStep(unit, new Step(count, 0)));
    }

    /** The smallest step that cuts so many seconds into no more than so many parts. */
    static CalendarStep of(double seconds, int most) {
        double rough = seconds / most;
        if (rough <= 0.5) {
            return new CalendarStep(CalendarUnit.FRACTION, Step.of(seconds, most));
        }
        return STEPS.stream()
                .filter(step -> step.seconds() >= rough)
                .findFirst()
                .orElseGet(() ->
                        new CalendarStep(CalendarUnit.YEAR, Step.whole(seconds / CalendarUnit.YEAR.seconds(), most)));
    }

    /** The moments between two at which a step begins. */
    List<Double> moments(double low, double high) {
        return switch (unit) {
            case FRACTION, SECOND, MINUTE, HOUR, DAY -> regular(low, high);
            case MONTH -> monthly(low, high, (long) count.size());
            case YEAR -> monthly(low, high, MONTHS * (long) count.size());
        };
    }

    String label(LocalDateTime time) {
        String text = unit.label(time);
        return unit == CalendarUnit.FRACTION ? text.substring(0, text.length() - 9 - count.exponent()) : text;
    }

    String context(LocalDateTime time) {
        return unit.context(time);
    }

    private double seconds() {
        return unit.seconds() * count.size();
    }

    private List<Double> regular(double low, double high) {
        double origin = count.mantissa() % WEEK == 0 ? MONDAY : 0;
        long first = (long) Math.ceil((low - origin) / seconds());
        long last = (long) Math.floor((high - origin) / seconds());
        return LongStream.rangeClosed(first, last)
                .mapToObj(k -> count.times(k).doubleValue() * unit.seconds() + origin)
                .toList();
    }

    private static List<Double> monthly(double low, double high, long months) {
        long last = month(Moments.time(high));
        List<Double> moments = new ArrayList<>();
        for (long month = Math.floorDiv(month(Moments.time(low)), months) * months; month <= last; month += months) {
            if (moment(month) >= low) {
                moments.add(moment(month));
            }
        }
        return moments;
    }

    private static long month(LocalDateTime time) {
        return time.getYear() * (long) MONTHS + time.getMonthValue() - 1;
    }

    private static double moment(long month) {
        int year = Math.toIntExact(Math.floorDiv(month, MONTHS));
        return Moments.of(
                LocalDate.of(year, Math.floorMod(month, MONTHS) + 1, 1).atStartOfDay());
    }
}
