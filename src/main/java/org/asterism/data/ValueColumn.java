package org.asterism.data;

/** A column of values on a line, with an order and distances: numbers, or moments in time. */
public sealed interface ValueColumn extends Column permits NumberColumn, DateColumn {

    /** One a row, shared and read only; NaN is missing. */
    double[] values();

    /** A value as a file would spell it; empty for NaN. */
    String text(double value);

    @Override
    default int size() {
        return values().length;
    }

    @Override
    default boolean missing(int row) {
        return Double.isNaN(values()[row]);
    }

    @Override
    default String text(int row) {
        return text(values()[row]);
    }
}
