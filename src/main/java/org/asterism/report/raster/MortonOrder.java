package org.asterism.report.raster;

import java.util.Arrays;
import org.asterism.geometry.Bounds;
import org.asterism.job.Job;

/**
 * Sorts points along the Z-shaped curve, so that neighbours in the order are neighbours in the plane.
 *
 * <p>Each coordinate becomes 16 bits of a 32-bit key (bits interleaved), and a radix sort of two passes of 16 bits sorts
 * the keys; O(n). Where points with one key would fall into two blocks, they are sorted again within their own bounds: so
 * the blocks' boxes do not depend on the order of the points, and stay small beside a far outlier. G. M. Morton, A
 * computer oriented geodetic data base and a new technique in file sequencing, IBM, 1966.
 */
final class MortonOrder {
    private static final int CELLS = 1 << 16;
    private static final int STRIDE = 1 << 16;
    private static final int INDEX_BITS = 31;
    private final double[] x;
    private final double[] y;
    private final int block;
    private final Job job;

    private MortonOrder(double[] x, double[] y, int block, Job job) {
        this.x = x;
        this.y = y;
        this.block = block;
        this.job = job;
    }

    /**
     * The points' indices in Morton order.
     *
     * @param block how many points a block has
     */
    static int[] of(double[] x, double[] y, Bounds bounds, int block, Job job) {
        return new MortonOrder(x, y, block, job).sorted(bounds);
    }

    private int[] sorted(Bounds bounds) {
        int[] keys = new int[x.length];
        int[] order = new int[x.length];
        for (int i = 0; i < keys.length; i++) {
            check(i);
            keys[i] = key(i, bounds);
            order[i] = i;
        }
        order = pass(keys, order, 0);
        order = pass(keys, order, 16);
        for (int border = block; border < order.length; border += block) {
            int key = keys[order[border]];
            if (keys[order[border - 1]] == key) {
                int from = border;
                int to = border;
                while (from > 0 && keys[order[from - 1]] == key) {
                    from--;
                }
                while (to < order.length && keys[order[to]] == key) {
                    to++;
                }
                refine(order, from, to);
                border = Math.max(border, (to - 1) / block * block);
            }
        }
        return order;
    }

    /** Sorts positions {@code from} to {@code to} by keys within the points' own bounds. */
    private void refine(int[] order, int from, int to) {
        Bounds bounds = bounds(order, from, to);
        long[] keyed = new long[to - from];
        for (int k = 0; k < keyed.length; k++) {
            check(k);
            int i = order[from + k];
            keyed[k] = (Integer.toUnsignedLong(key(i, bounds)) << INDEX_BITS) | i;
        }
        Arrays.parallelSort(keyed);
        for (int k = 0; k < keyed.length; k++) {
            order[from + k] = (int) keyed[k] & Integer.MAX_VALUE;
        }
        if (key(keyed[0]) != key(keyed[keyed.length - 1])) {
            refineRuns(order, from, keyed);
        }
    }

    private void refineRuns(int[] order, int from, long[] keyed) {
        int start = 0;
        for (int k = 1; k <= keyed.length; k++) {
            if (k == keyed.length || key(keyed[k]) != key(keyed[start])) {
                if ((from + start) / block != (from + k - 1) / block) {
                    refine(order, from + start, from + k);
                }
                start = k;
            }
        }
    }

    private static long key(long keyed) {
        return keyed >>> INDEX_BITS;
    }

    private Bounds bounds(int[] order, int from, int to) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int k = from; k < to; k++) {
            minX = Math.min(minX, x[order[k]]);
            maxX = Math.max(maxX, x[order[k]]);
            minY = Math.min(minY, y[order[k]]);
            maxY = Math.max(maxY, y[order[k]]);
        }
        return new Bounds(minX, minY, maxX, maxY);
    }

    private int key(int i, Bounds bounds) {
        int column = cell(x[i], bounds.minX(), bounds.maxX());
        int row = cell(y[i], bounds.minY(), bounds.maxY());
        return spread(column) | (spread(row) << 1);
    }

    /** The cell of a value, halved first so that the widest range does not overflow. */
    private static int cell(double value, double low, double high) {
        double extent = high / 2 - low / 2;
        double share = extent > 0 ? (value / 2 - low / 2) / extent : 0;
        return (int) Math.clamp(share * CELLS, 0, CELLS - 1);
    }

    /** Moves bit i to bit 2 i. */
    private static int spread(int bits) {
        int b = (bits | (bits << 8)) & 0x00FF00FF;
        b = (b | (b << 4)) & 0x0F0F0F0F;
        b = (b | (b << 2)) & 0x33333333;
        return (b | (b << 1)) & 0x55555555;
    }

    private int[] pass(int[] keys, int[] order, int shift) {
        int[] starts = new int[CELLS + 1];
        for (int key : keys) {
            starts[((key >>> shift) & 0xFFFF) + 1]++;
        }
        for (int c = 0; c < CELLS; c++) {
            starts[c + 1] += starts[c];
        }
        int[] sorted = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            check(k);
            int i = order[k];
            sorted[starts[(keys[i] >>> shift) & 0xFFFF]++] = i;
        }
        return sorted;
    }

    private void check(int step) {
        if (step % STRIDE == 0) {
            job.check();
        }
    }
}
