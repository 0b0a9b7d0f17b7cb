package org.asterism.report.raster;

import java.util.SplittableRandom;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.report.Viewport;

/**
 * Points in Morton order, cut into blocks with bounding boxes: what a frame needs to skip all that is out of sight.
 *
 * <p>A coordinate is kept as a float relative to its block's box, 8 bytes a point beside the index; where a block is
 * magnified so far that floats would show, pixels are computed from the original doubles. Points are shuffled inside
 * each block, so that no direction is drawn first. Built once for given coordinates in O(n).
 */
public final class PointBlocks {
    /** Points a block; the last one may have fewer. */
    static final int BLOCK = 2048;

    /** Above this many pixels a block's floats are too coarse. */
    private static final double EXACT = 16384;

    private static final double[] NONE = {};

    private final double[] x;
    private final double[] y;
    private final Bounds bounds;
    private final int[] ids;
    private final float[] fractionX;
    private final float[] fractionY;
    private final Bounds[] boxes;

    private PointBlocks(double[] x, double[] y, Bounds bounds, int[] ids) {
        this.x = x;
        this.y = y;
        this.bounds = bounds;
        this.ids = ids;
        fractionX = new float[ids.length];
        fractionY = new float[ids.length];
        boxes = new Bounds[(ids.length + BLOCK - 1) / BLOCK];
    }

    /**
     * Sorts points into blocks.
     *
     * @param x finite coordinates, shared and read only
     * @param y finite coordinates, one for each {@code x}
     */
    public static PointBlocks of(double[] x, double[] y, Job job) {
        Bounds bounds = x.length == 0 ? new Bounds(0, 0, 0, 0) : Bounds.of(Points.of(x, y));
        PointBlocks blocks = new PointBlocks(x, y, bounds, MortonOrder.of(x, y, bounds, job));
        job.check();
        Parallel.forEach(blocks.count(), blocks::prepare);
        return blocks;
    }

    /** Blocks without points. */
    public static PointBlocks empty() {
        return new PointBlocks(NONE, NONE, new Bounds(0, 0, 0, 0), new int[0]);
    }

    public int size() {
        return ids.length;
    }

    /** The bounds of all points. */
    public Bounds bounds() {
        return bounds;
    }

    /** How many points lie in blocks of which some part is in view; an upper bound of the visible points. */
    public int visible(Bounds view) {
        int visible = 0;
        for (int b = 0; b < boxes.length; b++) {
            if (touches(boxes[b], view)) {
                visible += end(b) - start(b);
            }
        }
        return visible;
    }

    /**
     * The point nearest to a pixel.
     *
     * @param reach how far to look, pixels
     * @return the point's index, the lowest where several are equally near, or -1 where none is in reach
     */
    public int nearest(Viewport viewport, double pixelX, double pixelY, double reach) {
        Bounds around = new Bounds(
                viewport.dataX(pixelX - reach),
                viewport.dataY(pixelY + reach),
                viewport.dataX(pixelX + reach),
                viewport.dataY(pixelY - reach));
        Nearest nearest = new Nearest(reach);
        for (int b = 0; b < boxes.length; b++) {
            if (touches(boxes[b], around)) {
                for (int k = start(b); k < end(b); k++) {
                    int i = ids[k];
                    nearest.offer(i, viewport.toX(x[i]) - pixelX, viewport.toY(y[i]) - pixelY);
                }
            }
        }
        return nearest.index;
    }

    int count() {
        return boxes.length;
    }

    int start(int block) {
        return block * BLOCK;
    }

    int end(int block) {
        return Math.min(ids.length, (block + 1) * BLOCK);
    }

    Bounds box(int block) {
        return boxes[block];
    }

    /** The original index of the point at position {@code k} of the order. */
    int id(int k) {
        return ids[k];
    }

    /** Computes the pixels of a block's points into {@code px} and {@code py}, from index 0. */
    void project(int block, Viewport viewport, float[] px, float[] py) {
        Bounds box = boxes[block];
        int start = start(block);
        int count = end(block) - start;
        double left = viewport.toX(box.minX());
        double bottom = viewport.toY(box.minY());
        double wide = viewport.toX(box.maxX()) - left;
        double high = bottom - viewport.toY(box.maxY());
        if (!(wide < EXACT && high < EXACT)) {
            projectExactly(start, count, viewport, px, py);
            return;
        }
        spread(fractionX, start, count, (float) left, (float) wide, px);
        spread(fractionY, start, count, (float) bottom, (float) -high, py);
    }

    private static void spread(float[] fractions, int start, int count, float origin, float extent, float[] pixels) {
        for (int k = 0; k < count; k++) {
            pixels[k] = origin + fractions[start + k] * extent;
        }
    }

    private void projectExactly(int start, int count, Viewport viewport, float[] px, float[] py) {
        for (int k = 0; k < count; k++) {
            int i = ids[start + k];
            px[k] = (float) viewport.toX(x[i]);
            py[k] = (float) viewport.toY(y[i]);
        }
    }

    static boolean touches(Bounds box, Bounds view) {
        return box.maxX() >= view.minX()
                && box.minX() <= view.maxX()
                && box.maxY() >= view.minY()
                && box.minY() <= view.maxY();
    }

    private void prepare(int block) {
        int start = start(block);
        int end = end(block);
        shuffle(start, end, block);
        Bounds box = boxOf(start, end);
        boxes[block] = box;
        for (int k = start; k < end; k++) {
            fractionX[k] = fraction(x[ids[k]], box.minX(), box.maxX());
            fractionY[k] = fraction(y[ids[k]], box.minY(), box.maxY());
        }
    }

    private void shuffle(int start, int end, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int k = end - 1; k > start; k--) {
            int other = start + random.nextInt(k - start + 1);
            int id = ids[k];
            ids[k] = ids[other];
            ids[other] = id;
        }
    }

    private Bounds boxOf(int start, int end) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int k = start; k < end; k++) {
            minX = Math.min(minX, x[ids[k]]);
            maxX = Math.max(maxX, x[ids[k]]);
            minY = Math.min(minY, y[ids[k]]);
            maxY = Math.max(maxY, y[ids[k]]);
        }
        return new Bounds(minX, minY, maxX, maxY);
    }

    private static float fraction(double value, double low, double high) {
        double extent = high / 2 - low / 2;
        return extent > 0 ? (float) ((value / 2 - low / 2) / extent) : 0;
    }

    /** The best point seen so far. */
    private static final class Nearest {
        private double best;
        private int index = -1;

        Nearest(double reach) {
            best = reach * reach;
        }

        void offer(int i, double dx, double dy) {
            double distance = dx * dx + dy * dy;
            if (distance < best || (distance == best && (index < 0 || i < index))) {
                best = distance;
                index = i;
            }
        }
    }
}
