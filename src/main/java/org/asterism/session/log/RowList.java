package org.asterism.session.log;

import java.util.Arrays;
import org.asterism.parameter.InvalidInputException;

/** Collects ascending rows of a plot. */
final class RowList {
    private final int limit;
    private int[] rows = new int[64];
    private int size;

    /** @param limit how many rows the plot has */
    RowList(int limit) {
        this.limit = limit;
    }

    /** @throws InvalidInputException if the plot has no such rows, or they do not follow those before */
    void add(int first, int last) {
        if (last >= limit) {
            throw new InvalidInputException(
                    "it names point " + last + ", but the plot has " + limit + " points, numbered from 0");
        }
        if (first < 0 || last < first || (size > 0 && first <= rows[size - 1])) {
            throw new InvalidInputException("its points are not in ascending order");
        }
        int grown = size + last - first + 1;
        rows = grown > rows.length ? Arrays.copyOf(rows, Math.max(grown, 2 * rows.length)) : rows;
        for (int row = first; row <= last; row++) {
            rows[size++] = row;
        }
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(rows, size);
    }
}
