package org.asterism.geometry;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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

    /** The lines around the cells, smoothed; open where they reach the border of the field. */
    public List<Contour> outline() {
        double[] values = Arrays.copyOf(field.values(), field.values().length);
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] = cells.get(cell) ? values[cell] : Math.min(values[cell], level * UNDER);
        }
        return cells.isEmpty()
                ? List.of()
                : Contours.of(new Field(field.bounds(), field.columns(), field.rows(), values), level);
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
