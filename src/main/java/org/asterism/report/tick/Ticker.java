package org.asterism.report.tick;

import org.asterism.data.Column;
import org.asterism.data.DateColumn;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scale;
import org.asterism.data.TextColumn;

/** Chooses the ticks of an axis. A value: the same way of choosing is equal. */
public interface Ticker {
    /** Round numbers on a linear axis. */
    static Ticker linear() {
        return new LinearTicks();
    }

    /** No ticks at all. */
    static Ticker none() {
        return new NoTicks();
    }

    /**
     * Ticks between two places.
     *
     * @param low the axis' lower end, a place, below {@code high}
     * @param most the most ticks wanted, at least 2
     */
    Ticks ticks(double low, double high, int most);

    /** What stands at a place, in full. */
    String text(double place);

    /** How many lines there are below the axis: the labels, and their context. */
    default int lines() {
        return 1;
    }

    /** Whether ticks are names, each of which is wanted, and not samples of a scale. */
    default boolean names() {
        return false;
    }

    /** The ticker of the places of a column, see {@link org.asterism.data.Places}. */
    static Ticker of(Column column, Scale scale) {
        return switch (column) {
            case NumberColumn _ -> scale == Scale.LINEAR ? linear() : new PowerTicks(scale);
            case DateColumn _ -> new DateTicks();
            case TextColumn words -> new WordTicks(words.levels());
        };
    }
}
