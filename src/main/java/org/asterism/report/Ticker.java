package org.asterism.report;

/** Chooses the ticks of an axis. A value: the same way of choosing is equal. */
public interface Ticker {
    /** Round numbers on a linear axis. */
    Ticker LINEAR = Ticks::of;

    /**
     * Ticks between two places.
     *
     * @param low the axis' lower end, a place, below {@code high}
     * @param most the most ticks wanted, at least 2
     */
    Ticks ticks(double low, double high, int most);
}
