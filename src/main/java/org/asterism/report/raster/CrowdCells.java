package org.asterism.report.raster;

import java.util.function.IntToDoubleFunction;
import org.asterism.report.Viewport;

/**
 * Coarse cells over a frame and some pixels around it, in which points are counted.
 *
 * <p>A cell's sides are powers of two in data units, so cells do not move under the points while the plot is dragged. It is
 * wider than marks reach: all points that cover a pixel lie in its cell or in a neighbour.
 */
final class CrowdCells {
    private static final double SMALLEST = 8;
    private final int margin;
    private final int[] columns;
    private final int[] rows;
    private final double pixels;

    /** @param reach how far marks reach from the middle, pixels */
    CrowdCells(Frame frame, int reach) {
        Viewport viewport = frame.viewport();
        double least = Math.max(SMALLEST * frame.scale(), reach + 2.0);
        double pixelX = frame.view().width() / frame.width();
        double pixelY = frame.view().height() / frame.height();
        double sideX = powerOfTwo(least * pixelX);
        double sideY = powerOfTwo(least * pixelY);
        margin = (int) Math.ceil(reach + 4 * least);
        columns = cells(frame.width(), pixel -> viewport.dataX(pixel) / sideX);
        rows = cells(frame.height(), pixel -> -viewport.dataY(pixel) / sideY);
        pixels = sideX / pixelX * (sideY / pixelY);
    }

    /** How far the cells reach around the frame, pixels. */
    int margin() {
        return margin;
    }

    int width() {
        return columns[columns.length - 1] + 1;
    }

    int height() {
        return rows[rows.length - 1] + 1;
    }

    /** How many pixels a cell has. */
    double pixels() {
        return pixels;
    }

    /** The cell of a place in quarter pixels; -1 where it lies outside the cells. */
    int at(int across, int down) {
        int x = (across >> QuarterPixels.SHIFT) + margin;
        int y = (down >> QuarterPixels.SHIFT) + margin;
        boolean inside = x >= 0 && x < columns.length && y >= 0 && y < rows.length;
        return inside ? rows[y] * width() + columns[x] : -1;
    }

    /** The cell of each pixel along an axis, counted from 0. */
    private int[] cells(int length, IntToDoubleFunction place) {
        int[] cells = new int[length + 2 * margin];
        double first = Math.floor(place.applyAsDouble(-margin));
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (int) (Math.floor(place.applyAsDouble(i - margin)) - first);
        }
        return cells;
    }

    private static double powerOfTwo(double least) {
        return Math.scalb(1.0, Math.getExponent(least) + 1);
    }
}
