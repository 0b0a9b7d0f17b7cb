package org.asterism.report.raster;

import java.util.function.IntToDoubleFunction;
import org.asterism.geometry.Bounds;

/**
 * Where points are within their blocks' boxes: 16 bits an axis, packed into one number a point; across in its lower half,
 * upwards in its upper half.
 *
 * <p>That is enough to tell in which pixel most points lie. Where it is not, because a point lies closer to the edge of a
 * pixel than the rounding may have moved it, or the box is magnified too far, the original coordinates decide: so pixels
 * are always those of the doubles.
 */
final class Places {
    /** The largest packed place along an axis: that of the far side of the box. */
    static final int FINEST = 0xFFFF;

    private static final int BITS = 16;
    /** In a box that is wider than so many cells, packed places are of no use. */
    private static final double WIDEST = 1 << 14;

    private static final double FARTHEST = 1 << 28;
    /** Packing moves a point by up to half a step, and floats a little more: as a share of the box. */
    private static final double MOVED = 0.5 / FINEST + 0x1p-20;

    private static final double LEAST_DOUBT = 1e-5;

    private final double[] x;
    private final double[] y;
    private final int[] ids;
    private final int[] packed;

    /** @param ids the point at each position of the order */
    Places(double[] x, double[] y, int[] ids) {
        this.x = x;
        this.y = y;
        this.ids = ids;
        packed = new int[ids.length];
    }

    /** Packs the points from position {@code start} to {@code end}, which have this box. */
    void pack(int start, int end, Bounds box) {
        for (int k = start; k < end; k++) {
            int across = step(x[ids[k]], box.minX(), box.maxX());
            int upwards = step(y[ids[k]], box.minY(), box.maxY());
            packed[k] = across | (upwards << BITS);
        }
    }

    /** The packed place across of the point at position {@code k}, at most half a step off. */
    int across(int k) {
        return packed[k] & FINEST;
    }

    /** The packed place upwards. */
    int upwards(int k) {
        return packed[k] >>> BITS;
    }

    private static int step(double value, double low, double high) {
        double extent = high / 2 - low / 2;
        return extent > 0 ? (int) Math.rint((value / 2 - low / 2) / extent * FINEST) : 0;
    }

    /** Finds the cells of {@code count} points from position {@code start}, which have this box. */
    void project(int start, int count, Bounds box, Plane plane, Cells cells) {
        double left = plane.column(box.minX());
        double right = plane.column(box.maxX());
        int[] columns = cells.columns;
        locate(start, count, 0, new Line(left, right), id -> plane.column(x[id]), columns, cells);
        double bottom = plane.row(box.minY());
        double top = plane.row(box.maxY());
        locate(start, count, BITS, new Line(bottom, top), id -> plane.row(y[id]), cells.rows, cells);
    }

    private void locate(
            int start, int count, int shift, Line line, IntToDoubleFunction exact, int[] cells, Cells room) {
        if (!line.told()) {
            for (int k = 0; k < count; k++) {
                cells[k] = (int) Math.floor(exact.applyAsDouble(ids[start + k]));
            }
            return;
        }
        float[] places = room.places;
        place(start, count, shift, line, places);
        int origin = line.origin();
        for (int k = 0; k < count; k++) {
            cells[k] = origin + (int) places[k];
        }
        if (room.precision == Precision.ROUGH) {
            return;
        }
        float sure = 0.5f - (float) (line.extent() * MOVED + LEAST_DOUBT);
        for (int k = 0; k < count; k++) {
            float fromMiddle = places[k] - (cells[k] - origin) - 0.5f;
            if (Math.abs(fromMiddle) >= sure) {
                cells[k] = (int) Math.floor(exact.applyAsDouble(ids[start + k]));
            }
        }
    }

    /** Computes places along a line from its origin; a loop that processors do several steps of at once. */
    private void place(int start, int count, int shift, Line line, float[] places) {
        float first = (float) (line.low() - line.origin());
        float step = (float) (line.extent() / FINEST);
        int flip = line.to < line.from ? FINEST : 0;
        for (int k = 0; k < count; k++) {
            places[k] = first + (((packed[start + k] >>> shift) & FINEST) ^ flip) * step;
        }
    }

    /** One side of a box in a plane of cells, from where packed places are 0. */
    private record Line(double from, double to) {
        double low() {
            return Math.min(from, to);
        }

        double extent() {
            return Math.abs(to - from);
        }

        int origin() {
            return (int) Math.floor(low());
        }

        boolean told() {
            return Math.abs(low()) < FARTHEST && extent() < WIDEST;
        }
    }

    /** A plane of square cells, to whose whole coordinates those of points are cut. */
    interface Plane {
        double column(double x);

        double row(double y);
    }

    /** Which coordinates decide where packed places leave doubt. */
    enum Precision {
        /** The original ones. */
        EXACT,
        /** None: a point may be found in the next cell. */
        ROUGH
    }

    /** Room for the cells of one block's points. */
    static final class Cells {
        private final Precision precision;
        final int[] columns = new int[PointBlocks.BLOCK];
        final int[] rows = new int[PointBlocks.BLOCK];
        private final float[] places = new float[PointBlocks.BLOCK];

        Cells(Precision precision) {
            this.precision = precision;
        }
    }
}
