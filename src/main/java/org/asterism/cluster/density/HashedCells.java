package org.asterism.cluster.density;

import java.util.Arrays;

/** Cells in a hash table with linear probing, for points that lie far apart; numbered by first appearance. */
final class HashedCells extends Cells {
    private int[] cells = new int[1024];
    private long[] cellKeys = new long[256];
    private int count;

    HashedCells(long[] keys) {
        Arrays.fill(cells, -1);
        for (long key : keys) {
            int at = slot(key);
            if (cells[at] < 0) {
                add(key, at);
            }
        }
    }

    private void add(long key, int at) {
        cells[at] = count;
        cellKeys[count++] = key;
        if (count < cellKeys.length) {
            return;
        }
        cellKeys = Arrays.copyOf(cellKeys, 2 * count);
        cells = new int[4 * cellKeys.length];
        Arrays.fill(cells, -1);
        for (int cell = 0; cell < count; cell++) {
            cells[slot(cellKeys[cell])] = cell;
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & (cells.length - 1);
        while (cells[at] >= 0 && cellKeys[cells[at]] != key) {
            at = (at + 1) & (cells.length - 1);
        }
        return at;
    }

    @Override
    int count() {
        return count;
    }

    @Override
    int find(long column, long row) {
        return cells[slot(column << 32 | (row & 0xffffffffL))];
    }

    @Override
    long key(int cell) {
        return cellKeys[cell];
    }
}
