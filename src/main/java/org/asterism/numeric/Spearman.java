package org.asterism.numeric;

import java.util.stream.IntStream;

/**
 * The rank correlation of two measurements: 1 where they rank everything alike, -1 where one reverses the other.
 *
 * <p>Spearman (1904), The proof and measurement of association between two things, doi:10.2307/1412159.
 */
public final class Spearman {
    private Spearman() {}

    /**
     * The correlation of the ranks; equal values share their mean rank. O(n log n).
     *
     * @param a finite numbers
     * @param b as many as {@code a}
     * @return -1 to 1; NaN where all of {@code a} or all of {@code b} are equal, or there are fewer than two
     */
    public static double correlation(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("one side has " + a.length + " values, the other " + b.length);
        }
        double[] p = ranks(a);
        double[] q = ranks(b);
        double middle = (a.length + 1) / 2.0;
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < p.length; i++) {
            both += (p[i] - middle) * (q[i] - middle);
            first += (p[i] - middle) * (p[i] - middle);
            second += (q[i] - middle) * (q[i] - middle);
        }
        return both / Math.sqrt(first * second);
    }

    /** The ranks from 1 of the values; equal values share their mean rank. */
    static double[] ranks(double[] values) {
        int[] order = RadixSort.ascending(values);
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            double shared = (from + 1 + to) / 2.0;
            IntStream.range(from, to).forEach(i -> ranks[order[i]] = shared);
            from = to;
        }
        return ranks;
    }
}
