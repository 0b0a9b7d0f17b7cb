package org.asterism.data.sort;

import org.asterism.data.Column;

/** A column to sort rows by. */
public record SortKey(Column column, Direction direction) {
    /** Which value comes first. Rows without a value come last either way. */
    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    int sign() {
        return direction == Direction.ASCENDING ? 1 : -1;
    }
}
