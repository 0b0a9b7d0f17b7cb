package org.asterism.data.read;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reads dates from characters, as seconds since 1970-01-01T00:00 UTC.
 *
 * <p>Accepts 2024-03-01, 2024/3/1 and 1.3.2024, the years 0 to 9999; after them, behind a T or a blank, a time of day to
 * the minute, the second or a part of one; after that Z or an offset such as +01:00, without which the time is UTC. A day
 * first and a month first cannot be told apart where strokes are between them, so 1/3/2024 is no date. Not safe for
 * several threads at once.
 */
final class Dates implements CellParser {
    private static final int DAY = 86_400;
    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_DECIMALS = 18;

    private char[] text = {};
    private int at;
    private int end;
    private int digits;

    @Override
    public double parse(char[] source, int offset, int length) {
        strip(source, offset, length);
        double day = day();
        if (Double.isNaN(day) || at == end) {
            return day * DAY;
        }
        if (!skip('T') && !skip('t') && !skip(' ')) {
            return Double.NaN;
        }
        double seconds = time() - zone();
        return at == end ? day * DAY + seconds : Double.NaN;
    }

    /** Whether a cell holds a date. */
    boolean found(String cell) {
        return !Double.isNaN(parse(cell.toCharArray(), 0, cell.length()));
    }

    private void strip(char[] source, int offset, int length) {
        text = source;
        at = offset;
        end = offset + length;
        while (at < end && text[at] <= ' ') {
            at++;
        }
        while (at < end && text[end - 1] <= ' ') {
            end--;
        }
    }

    /** Days since 1970-01-01. */
    private double day() {
        int first = number(YEAR_DIGITS);
        boolean yearFirst = digits == YEAR_DIGITS;
        char separator = at < end ? text[at] : ' ';
        boolean fits = yearFirst ? separator == '-' || separator == '/' : separator == '.';
        if (first < 0 || !fits || !skip(separator)) {
            return Double.NaN;
        }
        int month = number(2);
        if (!skip(separator)) {
            return Double.NaN;
        }
        int last = number(yearFirst ? 2 : YEAR_DIGITS);
        boolean whole = yearFirst || digits == YEAR_DIGITS;
        return whole ? day(yearFirst ? first : last, month, yearFirst ? last : first) : Double.NaN;
    }

    private static double day(int year, int month, int day) {
        boolean there = year >= 0 && month >= 1 && month <= 12 && day >= 1;
        return there && day <= YearMonth.of(year, month).lengthOfMonth()
                ? LocalDate.of(year, month, day).toEpochDay()
                : Double.NaN;
    }

    /** Seconds since midnight. */
    private double time() {
        int hour = number(2);
        if (digits != 2 || hour > 23 || !skip(':')) {
            return Double.NaN;
        }
        double minutes = sixty();
        double seconds = skip(':') ? sixty() + fraction() : 0;
        return hour * HOUR + minutes * MINUTE + seconds;
    }

    private double sixty() {
        int number = number(2);
        return digits == 2 && number < MINUTE ? number : Double.NaN;
    }

    private double fraction() {
        if (!skip('.') && !skip(',')) {
            return 0;
        }
        long decimals = 0;
        double unit = 1;
        int from = at;
        for (; at < end && digit(); at++) {
            if (at - from < MOST_DECIMALS) {
                decimals = decimals * 10 + text[at] - '0';
                unit *= 10;
            }
        }
        return at > from ? decimals / unit : Double.NaN;
    }

    /** Seconds that the zone is ahead of UTC. */
    private double zone() {
        boolean blank = skip(' ');
        if (at == end) {
            return blank ? Double.NaN : 0;
        }
        if (skip('Z') || skip('z')) {
            return 0;
        }
        boolean behind = skip('-');
        if (!behind && !skip('+')) {
            return Double.NaN;
        }
        double hours = sixty();
        double minutes = at < end && (skip(':') || digit()) ? sixty() : 0;
        double ahead = hours <= 18 ? hours * HOUR + minutes * MINUTE : Double.NaN;
        return behind ? -ahead : ahead;
    }

    /** The next digits as a number, -1 where there is none. */
    private int number(int most) {
        int number = 0;
        int from = at;
        for (; at < end && at - from < most && digit(); at++) {
            number = number * 10 + text[at] - '0';
        }
        digits = at - from;
        return digits == 0 ? -1 : number;
    }

    private boolean digit() {
        return text[at] >= '0' && text[at] <= '9';
    }

    private boolean skip(char wanted) {
        if (at < end && text[at] == wanted) {
            at++;
            return true;
        }
        return false;
    }
}
