package org.asterism.cluster.density;

/** The cells of a grid that hold points, numbered from 0. */
abstract class Cells {
    /** A direct table may have so many places a point. */
    private static final int PLACES = 4;

    /**
     * Numbers the cells.
     *
     * @param keys of each point its column in the upper and its row in the lower half, both at least 0
     */
    static Cells of(long[] keys, long columns, long rows) {
        boolean fits = columns < Integer.MAX_VALUE
                && rows < Integer.MAX_VALUE
                && columns * rows <= (long) PLACES * Math.max(keys.length, 1000);
        return fits ? new DirectCells(keys, (int) columns, (int) rows) : new HashedCells(keys);
    }

    abstract int count();

    /** The cell there, or -1 where there are no points. */
    abstract int find(long column, long row);

    final int find(long key) {
        return find(key >> 32, key & 0xffffffffL);
    }

    /** The column and row of a cell, as one number. */
    abstract long key(int cell);
}
