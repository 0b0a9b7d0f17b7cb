package org.asterism.geometry;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a swath as a grid of cells that know which stretches of the way come near.
 *
 * <p>A stretch reaches a convex part of the plane, so a cell whose corners it reaches lies inside. Cells are taken a
 * thousandth larger than they are, far more than rounding can move a place.
 */
final class SwathGrid {
    private static final int SIDE = 128;
    private static final double MARGIN = 1e-3;
    private static final int[] INSIDE = {};

    private final Swath swath;
    private final Bounds bounds;
    private final int[] @Nullable [] near = new int[SIDE * SIDE][];

    SwathGrid(Swath swath) {
        this.swath = swath;
        bounds = swath.bounds();
        for (int stretch = 0; stretch < swath.stretches(); stretch++) {
            enter(stretch);
        }
    }

    @SuppressWarnings("ReferenceEquality") // the mark of cells that need no look
    boolean contains(double x, double y) {
        if (!bounds.contains(x, y)) {
            return false;
        }
        int[] stretches = near[row(y, 0) * SIDE + column(x, 0)];
        if (stretches == null || stretches == INSIDE) {
            return stretches != null;
        }
        for (int stretch : stretches) {
            if (swath.touches(stretch, x, y)) {
                return true;
            }
        }
        return false;
    }

    private void enter(int stretch) {
        Bounds around = swath.around(stretch);
        for (int row = row(around.minY(), -MARGIN); row <= row(around.maxY(), MARGIN); row++) {
            for (int column = column(around.minX(), -MARGIN); column <= column(around.maxX(), MARGIN); column++) {
                enter(stretch, column, row);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the mark of cells that need no look
    private void enter(int stretch, int column, int row) {
        int cell = row * SIDE + column;
        int[] before = near[cell];
        if (before == INSIDE) {
            return;
        }
        int[] after = before == null ? new int[1] : Arrays.copyOf(before, before.length + 1);
        after[after.length - 1] = stretch;
        near[cell] = covers(stretch, column, row) ? INSIDE : after;
    }

    private boolean covers(int stretch, int column, int row) {
        return touches(stretch, column - MARGIN, row - MARGIN)
                && touches(stretch, column + 1 + MARGIN, row - MARGIN)
                && touches(stretch, column - MARGIN, row + 1 + MARGIN)
                && touches(stretch, column + 1 + MARGIN, row + 1 + MARGIN);
    }

    private boolean touches(int stretch, double column, double row) {
        return swath.touches(
                stretch, bounds.minX() + column / SIDE * bounds.width(), bounds.minY() + row / SIDE * bounds.height());
    }

    private int column(double x, double more) {
        return cell((x - bounds.minX()) / bounds.width() * SIDE + more);
    }

    private int row(double y, double more) {
        return cell((y - bounds.minY()) / bounds.height() * SIDE + more);
    }

    private static int cell(double place) {
        return Math.clamp((long) Math.floor(place), 0, SIDE - 1);
    }
}
