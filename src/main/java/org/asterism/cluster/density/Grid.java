package org.asterism.cluster.density;

import java.util.Arrays;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Points of the plane in square cells whose diagonal is a little shorter than a radius: points of one cell are within the
 * radius of each other, and all others within it lie at most two cells away.
 *
 * <p>Only cells that hold points exist; they are found by hashing. O(n).
 */
final class Grid {
    /** Beyond this many cells along a side their borders can no longer be trusted to rounding. */
    private static final double MOST_CELLS = 0x1p30;

    /** Keeps the diagonal below the radius in spite of rounding in up to 2^30 cells. */
    private static final double SHRINK = 1 - 1e-6;

    private final Bounds bounds;
    private final double side;
    private final long[] keys;
    private final int[] cells;
    private final long[] cellKeys;
    private final int[] starts;
    private final int[] order;
    private int count;

    Grid(Points points, double radius, Job job) {
        bounds = Bounds.of(points);
        side = side(radius);
        int capacity = Integer.highestOneBit(Math.max(2, points.size())) * 4;
        keys = new long[capacity];
        cells = new int[capacity];
        Arrays.fill(cells, -1);
        cellKeys = new long[points.size()];
        int[] cellOf = new int[points.size()];
        for (int i = 0; i < cellOf.length; i++) {
            if ((i & 1023) == 0) {
                job.check();
            }
            cellOf[i] = insert(key(points.get(i, 0), points.get(i, 1)));
        }
        starts = starts(cellOf, count);
        order = order(cellOf, starts);
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
        return count;
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
        long x = cellKeys[cell] >> 32;
        long y = (int) cellKeys[cell];
        int number = 0;
        for (long dx = -2; dx <= 2; dx++) {
            for (long dy = -2; dy <= 2; dy++) {
                int other = dx == 0 && dy == 0 ? -1 : find((x + dx) << 32 | ((y + dy) & 0xffffffffL));
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

    private long key(double x, double y) {
        long column = (long) ((x - bounds.minX()) / side);
        long row = (long) ((y - bounds.minY()) / side);
        return column << 32 | row;
    }

    private int insert(long key) {
        int at = slot(key);
        if (cells[at] < 0) {
            keys[at] = key;
            cellKeys[count] = key;
            cells[at] = count++;
        }
        return cells[at];
    }

    private int find(long key) {
        return cells[slot(key)];
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & (keys.length - 1);
        while (cells[at] >= 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
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
