package org.asterism.geometry;

import java.util.Arrays;

/**
 * A value at each cell of a regular grid over a rectangle.
 *
 * @param bounds of the grid, with positive width and height
 * @param values row by row from the bottom, each from the left; shared, read only
 */
public record Field(Bounds bounds, int columns, int rows, double[] values) {
    private static final double REACH = 4;

    /** @throws IllegalArgumentException if there are not {@code columns} x {@code rows} values */
    public Field {
        if (values.length != columns * rows) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " x " + rows + " cells");
        }
    }

    public double at(int column, int row) {
        return values[row * columns + column];
    }

    /** The middle of a column, in data coordinates; columns between whole ones are allowed. */
    public double x(double column) {
        return bounds.minX() + (column + 0.5) / columns * bounds.width();
    }

    /** The middle of a row, in data coordinates; rows between whole ones are allowed. */
    public double y(double row) {
        return bounds.minY() + (row + 0.5) / rows * bounds.height();
    }

    /** The index among the values of the cell that holds a place; -1 outside the bounds. */
    public int cell(double x, double y) {
        if (!bounds.contains(x, y)) {
            return -1;
        }
        int column = Math.min(columns - 1, (int) ((x - bounds.minX()) / bounds.width() * columns));
        int row = Math.min(rows - 1, (int) ((y - bounds.minY()) / bounds.height() * rows));
        return row * columns + column;
    }

    /** The highest value, at least 0. */
    public double peak() {
        return Arrays.stream(values).filter(Double::isFinite).reduce(0, Math::max);
    }

    /**
     * Each value added to the cells around it with a Gaussian weight, which is 1 in its own cell.
     *
     * @param deviation of the Gaussian, in cells, above 0; cut off at four deviations
     */
    public Field spread(double deviation) {
        double[] weights = new double[(int) Math.ceil(REACH * deviation) + 1];
        Arrays.setAll(weights, step -> StrictMath.exp(-step * step / (2 * deviation * deviation)));
        double[] across = new double[values.length];
        double[] both = new double[values.length];
        for (int row = 0; row < rows; row++) {
            spread(values, across, row * columns, 1, columns, weights);
        }
        for (int column = 0; column < columns; column++) {
            spread(across, both, column, columns, rows, weights);
        }
        return new Field(bounds, columns, rows, both);
    }

    /** Spreads one line of cells. */
    private static void spread(double[] from, double[] to, int start, int stride, int length, double[] weights) {
        for (int source = 0; source < length; source++) {
            double value = from[start + source * stride];
            int last = Math.min(length - 1, source + weights.length - 1);
            for (int cell = Math.max(0, source - weights.length + 1); value != 0 && cell <= last; cell++) {
                to[start + cell * stride] += value * weights[Math.abs(cell - source)];
            }
        }
    }
}
