package org.asterism.report.raster;

import org.asterism.geometry.Bounds;
import org.asterism.job.Job;

/**
 * Sorts points along the Z-shaped curve, so that neighbours in the order are neighbours in the plane.
 *
 * <p>Each coordinate becomes 16 bits of a 32-bit key (bits interleaved), and a radix sort of two passes of 16 bits sorts
 * the keys; O(n). G. M. Morton, A computer oriented geodetic data base and a new technique in file sequencing, IBM,
 * 1966.
 */
final class MortonOrder {
    private static final int CELLS = 1 << 16;
    private static final int STRIDE = 1 << 16;

    private MortonOrder() {}

    /** The points' indices in Morton order; equal keys keep their order. */
    static int[] of(double[] x, double[] y, Bounds bounds, Job job) {
        int[] keys = keys(x, y, bounds, job);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        order = pass(keys, order, 0, job);
        return pass(keys, order, 16, job);
    }

    private static int[] keys(double[] x, double[] y, Bounds bounds, Job job) {
        int[] keys = new int[x.length];
        for (int i = 0; i < keys.length; i++) {
            if (i % STRIDE == 0) {
                job.check();
            }
            int column = cell(x[i], bounds.minX(), bounds.maxX());
            int row = cell(y[i], bounds.minY(), bounds.maxY());
            keys[i] = spread(column) | (spread(row) << 1);
        }
        return keys;
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

    private static int[] pass(int[] keys, int[] order, int shift, Job job) {
        int[] starts = new int[CELLS + 1];
        for (int key : keys) {
            starts[((key >>> shift) & 0xFFFF) + 1]++;
        }
        for (int c = 0; c < CELLS; c++) {
            starts[c + 1] += starts[c];
        }
        int[] sorted = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            if (k % STRIDE == 0) {
                job.check();
            }
            int i = order[k];
            sorted[starts[(keys[i] >>> shift) & 0xFFFF]++] = i;
        }
        return sorted;
    }
}
