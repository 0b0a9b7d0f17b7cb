package org.asterism.report.layer;

import org.asterism.geometry.Bounds;
import org.asterism.report.Viewport;

/**
 * Hexagons with a corner above, row over row, every other row shifted by half a hexagon: in what is seen and a margin.
 *
 * <p>They hold on to places along the axes, so that they stay where they are while the plot is dragged.
 *
 * @param x the centre of the lowest left hexagon
 * @param width of a hexagon, as places across
 * @param rise from one row to the next, as places upwards
 */
record HexagonGrid(double x, double y, double width, double rise, int columns, int rows) {
    private static final double RADIUS = 8;
    private static final double MARGIN = 0.25;

    static HexagonGrid of(Viewport viewport) {
        Bounds bounds = Margins.around(viewport.view(), MARGIN);
        double width =
                Math.sqrt(3) * RADIUS / viewport.width() * viewport.view().width();
        double rise = 1.5 * RADIUS / viewport.height() * viewport.view().height();
        return new HexagonGrid(
                Math.floor(bounds.minX() / width) * width,
                Math.floor(bounds.minY() / (2 * rise)) * 2 * rise,
                width,
                rise,
                (int) Math.ceil(bounds.width() / width) + 2,
                (int) Math.ceil(bounds.height() / rise) + 3);
    }

    int size() {
        return columns * rows;
    }

    /** The hexagon whose centre is nearest to a place; -1 outside of the grid. */
    int cell(double px, double py) {
        double across = (px - x) / width;
        double upwards = (py - y) / rise;
        int even = 2 * (int) Math.rint(upwards / 2);
        int odd = 2 * (int) Math.floor(upwards / 2) + 1;
        double evenColumn = Math.rint(across);
        double oddColumn = Math.floor(across);
        boolean first =
                distance(across - evenColumn, upwards - even) <= distance(across - oddColumn - 0.5, upwards - odd);
        int row = first ? even : odd;
        double column = first ? evenColumn : oddColumn;
        return column >= 0 && column < columns && row >= 0 && row < rows ? row * columns + (int) column : -1;
    }

    /** The squared distance in hexagon widths. */
    private static double distance(double across, double rows) {
        return across * across + 0.75 * rows * rows;
    }

    /**
     * Where a corner is, across.
     *
     * @param corner 0 to 5
     * @param size as a share of the hexagon
     */
    double cornerX(int cell, int corner, double size) {
        return centerX(cell) + size * width / Math.sqrt(3) * Math.sin(corner * Math.PI / 3);
    }

    /** Where a corner is, upwards. */
    double cornerY(int cell, int corner, double size) {
        return centerY(cell) + size * rise / 1.5 * Math.cos(corner * Math.PI / 3);
    }

    boolean touches(int cell, Bounds view) {
        double cx = centerX(cell);
        double cy = centerY(cell);
        return cx + width >= view.minX()
                && cx - width <= view.maxX()
                && cy + rise >= view.minY()
                && cy - rise <= view.maxY();
    }

    private double centerX(int cell) {
        int shift = cell / columns % 2;
        return x + (cell % columns + shift * 0.5) * width;
    }

    private double centerY(int cell) {
        int row = cell / columns;
        return y + row * rise;
    }
}
