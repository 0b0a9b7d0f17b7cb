package org.asterism.geometry;

import java.util.Arrays;

/**
 * The bounds of a polygon as a grid of cells that lie inside, outside or across its outline.
 *
 * <p>A cell counts as across if an edge comes within a thousandth of a cell of it, far more than rounding can move an
 * edge; runs of other cells are all inside or all outside, so one test decides each. Where cells would be so small that rounding
 * counts, all are across. Making costs O(cells + edges x rows touched).
 */
public final class CellGrid {
    private static final int SIDE = 512;
    private static final byte ACROSS = 0;
    private static final byte INSIDE = 1;
    private static final byte OUTSIDE = 2;
    /** The smallest side of a cell, as a share of the largest coordinate. */
    private static final double FINEST = 1e-10;

    private static final double MARGIN = 1e-3;

    private final byte[] cells = new byte[SIDE * SIDE];
    private final Bounds bounds;
    private final EdgeSlabs slabs;
    private final double scaleX;
    private final double scaleY;

    private CellGrid(Polygon polygon) {
        bounds = polygon.bounds();
        slabs = new EdgeSlabs(polygon, bounds);
        scaleX = SIDE / bounds.width();
        scaleY = SIDE / bounds.height();
    }

    /** Where all points of a rectangle are. */
    public enum Side {
        INSIDE,
        OUTSIDE,
        /** Some may be inside and some outside. */
        EITHER
    }

    public static CellGrid of(Polygon polygon) {
        CellGrid grid = new CellGrid(polygon);
        if (grid.coarse()) {
            boolean[] touched = new boolean[SIDE * SIDE];
            for (int edge = 0; edge < polygon.size(); edge++) {
                grid.touch(polygon, edge, touched);
            }
            for (int row = 0; row < SIDE; row++) {
                grid.classify(row, touched);
            }
        }
        return grid;
    }

    /** Whether a point lies inside: the answer of {@link Polygon#contains}. */
    public boolean contains(double px, double py) {
        if (!bounds.contains(px, py)) {
            return false;
        }
        byte cell = cells[cell(row(py)) * SIDE + cell(column(px))];
        return cell == ACROSS ? slabs.contains(px, py) : cell == INSIDE;
    }

    /** On which side of the outline a rectangle lies, by the cells it touches. */
    public Side side(double minX, double minY, double maxX, double maxY) {
        if (maxX < bounds.minX() || minX > bounds.maxX() || maxY < bounds.minY() || minY > bounds.maxY()) {
            return Side.OUTSIDE;
        }
        boolean within = bounds.contains(minX, minY) && bounds.contains(maxX, maxY);
        int left = cell(column(minX));
        int right = cell(column(maxX));
        int top = cell(row(maxY));
        byte first = cells[cell(row(minY)) * SIDE + left];
        if (first == ACROSS || (first == INSIDE && !within)) {
            return Side.EITHER;
        }
        for (int row = cell(row(minY)); row <= top; row++) {
            for (int column = left; column <= right; column++) {
                if (cells[row * SIDE + column] != first) {
                    return Side.EITHER;
                }
            }
        }
        return first == INSIDE ? Side.INSIDE : Side.OUTSIDE;
    }

    /** On which side the points are that {@link #column} and {@link #row} put in a cell; either where it is none. */
    public Side side(int column, int row) {
        boolean cell = column >= 0 && column < SIDE && row >= 0 && row < SIDE;
        byte side = cell ? cells[row * SIDE + column] : ACROSS;
        return side == ACROSS ? Side.EITHER : side == INSIDE ? Side.INSIDE : Side.OUTSIDE;
    }

    private boolean coarse() {
        double largestX = Math.max(Math.abs(bounds.minX()), Math.abs(bounds.maxX()));
        double largestY = Math.max(Math.abs(bounds.minY()), Math.abs(bounds.maxY()));
        return bounds.width() > SIDE * FINEST * largestX
                && bounds.height() > SIDE * FINEST * largestY
                && Double.isFinite(scaleX * bounds.width())
                && Double.isFinite(scaleY * bounds.height());
    }

    private void touch(Polygon polygon, int edge, boolean[] touched) {
        int next = (edge + 1) % polygon.size();
        boolean up = polygon.y()[edge] <= polygon.y()[next];
        int from = up ? edge : next;
        int to = up ? next : edge;
        double x = column(polygon.x()[from]);
        double y = row(polygon.y()[from]);
        double width = column(polygon.x()[to]) - x;
        double height = row(polygon.y()[to]) - y;
        for (int row = cell(y - MARGIN); row <= cell(y + height + MARGIN); row++) {
            double start = share(row - MARGIN - y, height, 0);
            double end = share(row + 1 + MARGIN - y, height, 1);
            double low = x + width * (width > 0 ? start : end);
            double high = x + width * (width > 0 ? end : start);
            Arrays.fill(touched, row * SIDE + cell(low - MARGIN), row * SIDE + cell(high + MARGIN) + 1, true);
        }
    }

    /** How much of an edge lies below a height; {@code level} where the edge has none to speak of. */
    private static double share(double part, double height, double level) {
        return height > MARGIN ? Math.clamp(part / height, 0, 1) : level;
    }

    private void classify(int row, boolean[] touched) {
        double middle = bounds.minY() + (row + 0.5) / scaleY;
        byte run = ACROSS;
        for (int column = 0; column < SIDE; column++) {
            int cell = row * SIDE + column;
            if (touched[cell]) {
                run = ACROSS;
            } else if (run == ACROSS) {
                run = slabs.contains(bounds.minX() + (column + 0.5) / scaleX, middle) ? INSIDE : OUTSIDE;
            }
            cells[cell] = run;
        }
    }

    /** The column of a point's cell with a fraction; from 0 within the polygon's bounds. */
    public double column(double px) {
        return (px - bounds.minX()) * scaleX;
    }

    /** The row of a point's cell with a fraction. */
    public double row(double py) {
        return (py - bounds.minY()) * scaleY;
    }

    private static int cell(double place) {
        return Math.clamp((long) place, 0, SIDE - 1);
    }
}
