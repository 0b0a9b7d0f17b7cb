package org.asterism.cluster.mixture;

import java.util.Arrays;
import java.util.Comparator;

/**
 * An order of points that depends on where they are, not on how they came: by the first coordinate, then by the next.
 * O(n log n).
 */
final class PlaceOrder {
    private PlaceOrder() {}

    /** The rows in this order. */
    static int[] of(double[][] columns) {
        int size = columns[0].length;
        int low = 64 - Long.numberOfLeadingZeros(size);
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = ((rising(columns[0][i]) >> low) << low) | i;
        }
        Arrays.parallelSort(keys);
        int[] rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = (int) (keys[i] & ((1L << low) - 1));
        }
        int from = 0;
        for (int to = 1; to <= size; to++) {
            if (to == size || (keys[to] >> low) != (keys[from] >> low)) {
                settle(rows, from, to, columns);
                from = to;
            }
        }
        return rows;
    }

    /** A whole number that rises with the value. */
    private static long rising(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
    }

    /** Sorts a run of rows whose keys are the same. */
    private static void settle(int[] rows, int from, int to, double[][] columns) {
        if (to - from < 2) {
            return;
        }
        Comparator<Integer> order = Comparator.comparingDouble(i -> columns[0][i]);
        for (int d = 1; d < columns.length; d++) {
            double[] column = columns[d];
            order = order.thenComparingDouble(i -> column[i]);
        }
        Integer[] run = new Integer[to - from];
        Arrays.setAll(run, i -> rows[from + i]);
        Arrays.sort(run, order);
        for (int i = from; i < to; i++) {
            rows[i] = run[i - from];
        }
    }
}
