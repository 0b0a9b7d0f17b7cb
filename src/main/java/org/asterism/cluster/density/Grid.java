package org.asterism.cluster.density;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/**
 * Points of the plane in square cells whose diagonal is a little shorter than a radius: points of one cell are within the
 * radius of each other, and all others within it lie at most two cells away.
 *
 * <p>Only cells that hold points have a number. O(n).
 */
final class Grid {
    /** Beyond this many cells along a side their borders can no longer be trusted to rounding. */
    private static final double MOST_CELLS = 0x1p30;

    /** Keeps the diagonal below the radius in spite of rounding in up to 2^30 cells. */
    private static final double SHRINK = 1 - 1e-6;

    private final Cells cells;
    private final int[] starts;
    private final int[] order;

    Grid(Points points, double radius, Job job) {
        Bounds bounds = Bounds.of(points);
        double side = side(radius);
        long[] keys = keys(points, bounds, side, job);
        cells = Cells.of(keys, 1 + (long) (bounds.width() / side), 1 + (long) (bounds.height() / side));
        int[] cellOf = new int[keys.length];
        forEach(keys.length, job, i -> cellOf[i] = cells.find(keys[i]));
        starts = starts(cellOf, cells.count());
        order = order(cellOf, starts);
        job.check();
    }

    private static long[] keys(Points points, Bounds bounds, double side, Job job) {
        double[] x = points.column(0);
        double[] y = points.column(1);
        long[] keys = new long[points.size()];
        forEach(keys.length, job, i -> {
            long column = (long) ((x[i] - bounds.minX()) / side);
            keys[i] = column << 32 | (long) ((y[i] - bounds.minY()) / side);
        });
        return keys;
    }

    private static void forEach(int size, Job job, IntConsumer body) {
        Blocks blocks = Blocks.of(size);
        Parallel.forEach(blocks.count(), block -> {
            job.check();
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                body.accept(i);
            }
        });
    }

    /** Whether points lie in the plane, and in few enough cells. */
    static boolean fits(Points points, double radius) {
        if (points.dimensions() != 2) {
            return false;
        }
        Bounds bounds = Bounds.of(points);
        return Math.max(bounds.width(), bounds.height()) / side(radius) < MOST_CELLS;
    }

    int cells() {
        return cells.count();
    }

    /** The first position of a cell; that of the cell after the last is the number of points. */
    int start(int cell) {
        return starts[cell];
    }

    /** The point at each position. */
    int[] order() {
        return order;
    }

    /** Fills in the cells that hold points and may hold neighbours of this cell's points; returns how many. */
    int neighbors(int cell, int[] found) {
        long x = cells.key(cell) >> 32;
        long y = (int) cells.key(cell);
        int number = 0;
        for (long dx = -2; dx <= 2; dx++) {
            for (long dy = -2; dy <= 2; dy++) {
                int other = dx == 0 && dy == 0 ? -1 : cells.find(x + dx, y + dy);
                if (other >= 0) {
                    found[number++] = other;
                }
            }
        }
        return number;
    }

    private static double side(double radius) {
        return Math.min(radius, Double.MAX_VALUE) * Math.sqrt(0.5) * SHRINK;
    }

    private static int[] starts(int[] cellOf, int count) {
        int[] starts = new int[count + 1];
        for (int cell : cellOf) {
            starts[cell + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private static int[] order(int[] cellOf, int[] starts) {
        int[] next = starts.clone();
        int[] order = new int[cellOf.length];
        for (int i = 0; i < cellOf.length; i++) {
            order[next[cellOf[i]]++] = i;
        }
        return order;
    }
}
