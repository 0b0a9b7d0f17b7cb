package org.asterism.annotation.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.asterism.data.DateColumn;
import org.asterism.data.Moments;
import org.asterism.data.ValueColumn;

/**
 * What a value that was typed stands for: one number, or all moments of a year, month, day, minute or second.
 *
 * @param low its first value
 * @param high its last value
 */
record Span(double low, double high) {
    /** Empty where the text is no value of such a column. */
    static Optional<Span> of(ValueColumn column, String text) {
        return column instanceof DateColumn ? moments(text.strip().replace(' ', 'T')) : number(text);
    }

    static Optional<Span> number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isNaN(value) ? Optional.empty() : Optional.of(new Span(value, value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Span> moments(String text) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> days(YearMonth.parse(text + "-01"), 12);
                        case 7 -> days(YearMonth.parse(text), 1);
                        case 10 -> day(LocalDate.parse(text));
                        case 16 -> seconds(LocalDateTime.parse(text), 60);
                        default -> seconds(LocalDateTime.parse(text), 1);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Span days(YearMonth first, int months) {
        return between(first.atDay(1), first.plusMonths(months).atDay(1));
    }

    private static Span day(LocalDate day) {
        return between(day, day.plusDays(1));
    }

    private static Span between(LocalDate first, LocalDate end) {
        return before(Moments.of(first.atStartOfDay()), Moments.of(end.atStartOfDay()));
    }

    /** A fraction of a second is one moment. */
    private static Span seconds(LocalDateTime start, int length) {
        double moment = Moments.of(start);
        return moment > Math.floor(moment) ? new Span(moment, moment) : before(moment, moment + length);
    }

    private static Span before(double low, double end) {
        return new Span(low, Math.nextDown(end));
    }
}
