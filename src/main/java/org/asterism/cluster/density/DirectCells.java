package org.asterism.cluster.density;

/** Cells in a table of all columns and rows, numbered along the columns, so that neighbours lie near in memory too. */
final class DirectCells extends Cells {
    private final int columns;
    private final int rows;
    private final int[] cells;
    private final long[] cellKeys;

    DirectCells(long[] keys, int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        cells = new int[columns * rows];
        for (long key : keys) {
            cells[(int) (key >> 32) * rows + (int) key] = 1;
        }
        int count = 0;
        for (int at = 0; at < cells.length; at++) {
            cells[at] = cells[at] == 0 ? -1 : count++;
        }
        cellKeys = new long[count];
        for (int at = 0; at < cells.length; at++) {
            if (cells[at] >= 0) {
                cellKeys[cells[at]] = (long) (at / rows) << 32 | at % rows;
            }
        }
    }

    @Override
    int count() {
        return cellKeys.length;
    }

    @Override
    int find(long column, long row) {
        boolean outside = column < 0 || column >= columns || row < 0 || row >= rows;
        return outside ? -1 : cells[(int) column * rows + (int) row];
    }

    @Override
    long key(int cell) {
        return cellKeys[cell];
    }
}
