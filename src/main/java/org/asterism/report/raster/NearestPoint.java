package org.asterism.report.raster;

import org.asterism.geometry.Bounds;
import org.asterism.report.Viewport;

/**
 * Finds the point nearest to a pixel: in the blocks around it, those that hold the pixel first.
 *
 * <p>Packed places tell which points can be nearer than the best one so far; only those are measured.
 */
final class NearestPoint {
    private final PointBlocks blocks;
    private final Viewport viewport;
    private final double pixelX;
    private final double pixelY;
    private final Bounds around;
    private double best;
    private int index = -1;

    /** @param reach how far to look, pixels */
    NearestPoint(PointBlocks blocks, Viewport viewport, double pixelX, double pixelY, double reach) {
        this.blocks = blocks;
        this.viewport = viewport;
        this.pixelX = pixelX;
        this.pixelY = pixelY;
        around = new Bounds(
                viewport.dataX(pixelX - reach),
                viewport.dataY(pixelY + reach),
                viewport.dataX(pixelX + reach),
                viewport.dataY(pixelY - reach));
        best = reach * reach;
    }

    /** The point's index, or -1 where none is in reach. */
    int find() {
        blocks.touching(around, block -> look(block, squaredDistance(block) == 0));
        blocks.touching(around, block -> {
            double distance = squaredDistance(block);
            look(block, distance > 0 && distance <= best);
        });
        return index;
    }

    private void look(int block, boolean worthwhile) {
        if (!worthwhile) {
            return;
        }
        Bounds box = blocks.box(block);
        Places places = blocks.places();
        Range across = new Range(viewport.toX(box.minX()), viewport.toX(box.maxX()), pixelX);
        Range upwards = new Range(viewport.toY(box.minY()), viewport.toY(box.maxY()), pixelY);
        across.narrow(best);
        upwards.narrow(best);
        for (int k = blocks.start(block); k < blocks.end(block); k++) {
            if (across.holds(places.across(k)) && upwards.holds(places.upwards(k)) && measure(k)) {
                across.narrow(best);
                upwards.narrow(best);
            }
        }
    }

    private boolean measure(int k) {
        double dx = viewport.toX(blocks.x(k)) - pixelX;
        double dy = viewport.toY(blocks.y(k)) - pixelY;
        double distance = dx * dx + dy * dy;
        int i = blocks.id(k);
        boolean better = distance < best || (distance == best && (index < 0 || i < index));
        if (better) {
            best = distance;
            index = i;
        }
        return better;
    }

    /** The squared distance in pixels from the mouse to a block's box. */
    private double squaredDistance(int block) {
        Bounds box = blocks.box(block);
        double dx = outside(viewport.toX(box.minX()), viewport.toX(box.maxX()), pixelX);
        double dy = outside(viewport.toY(box.maxY()), viewport.toY(box.minY()), pixelY);
        return dx * dx + dy * dy;
    }

    /** How far a value is outside a range. */
    private static double outside(double low, double high, double value) {
        return Math.max(0, Math.max(low - value, value - high));
    }

    /** The packed places along one axis of points that may be near enough. */
    private static final class Range {
        private final double from;
        private final double extent;
        private final double middle;
        private int low;
        private int high = Places.FINEST;

        /**
         * @param from the pixel of the side of the box where packed places begin
         * @param to the pixel of the other side
         */
        Range(double from, double to, double middle) {
            this.from = from;
            extent = to - from;
            this.middle = middle;
        }

        void narrow(double squaredReach) {
            double reach = Math.sqrt(squaredReach) / Math.abs(extent) * Places.FINEST;
            double place = (middle - from) / extent * Places.FINEST;
            if (extent != 0) {
                low = (int) Math.floor(place - reach - 1);
                high = (int) Math.ceil(place + reach + 1);
            }
        }

        boolean holds(int place) {
            return place >= low && place <= high;
        }
    }
}
