package org.asterism.geometry;

import java.util.Arrays;
import java.util.BitSet;
import org.asterism.job.Parallel;

/**
 * Cells of a field that hang together, side to side, and are all at least as high as a level.
 *
 * @param field what was looked at
 * @param level the lowest value
 * @param cells the indices of the cells among the field's values; shared, read only
 */
public record Plateau(Field field, double level, BitSet cells) {
    /** Just under a level, as a share of it. */
    private static final double UNDER = 1 - 1e-9;

    static Plateau none(Field field) {
        return new Plateau(field, Double.POSITIVE_INFINITY, new BitSet());
    }

    /** The plateau that holds a cell which is high enough; O(cells). */
    static Plateau around(Field field, int seed, double level) {
        Flood flood = new Flood(field, level);
        flood.enter(seed);
        flood.run();
        return new Plateau(field, level, flood.cells);
    }

    /** The indices of the points that lie in one of the cells. */
    public BitSet contained(double[] x, double[] y) {
        return Parallel.where(Math.min(x.length, y.length), i -> {
            int cell = field.cell(x[i], y[i]);
            return cell >= 0 && cells.get(cell);
        });
    }

    /** The area of the cells, its border smoothed. */
    public Area area() {
        return cells.isEmpty()
                ? Area.EMPTY
                : new Area(
                        Contours.of(alone(), level).stream().map(Contour::ring).toList());
    }

    /** The field with all but the cells just under the level, and one more such cell all around. */
    private Field alone() {
        int columns = field.columns() + 2;
        int rows = field.rows() + 2;
        double[] values = new double[columns * rows];
        Arrays.fill(values, level * UNDER);
        for (int cell = 0; cell < field.values().length; cell++) {
            double value = field.values()[cell];
            int inner = (cell / field.columns() + 1) * columns + cell % field.columns() + 1;
            values[inner] = cells.get(cell) ? value : Math.min(value, level * UNDER);
        }
        Bounds bounds = field.bounds();
        double width = bounds.width() / field.columns();
        double height = bounds.height() / field.rows();
        return new Field(
                new Bounds(
                        bounds.minX() - width, bounds.minY() - height, bounds.maxX() + width, bounds.maxY() + height),
                columns,
                rows,
                values);
    }

    /** Cells that were reached, and those of them whose neighbours were not looked at yet. */
    private static final class Flood {
        private final Field field;
        private final double level;
        private final BitSet cells;
        private final int[] open;
        private int waiting;

        Flood(Field field, double level) {
            this.field = field;
            this.level = level;
            cells = new BitSet(field.values().length);
            open = new int[field.values().length];
        }

        void run() {
            while (waiting > 0) {
                int cell = open[--waiting];
                int column = cell % field.columns();
                if (column > 0) {
                    enter(cell - 1);
                }
                if (column + 1 < field.columns()) {
                    enter(cell + 1);
                }
                enter(cell - field.columns());
                enter(cell + field.columns());
            }
        }

        void enter(int cell) {
            boolean there = cell >= 0 && cell < open.length;
            if (there && field.values()[cell] >= level && !cells.get(cell)) {
                cells.set(cell);
                open[waiting++] = cell;
            }
        }
    }
}
