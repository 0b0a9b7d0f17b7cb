package org.asterism.report.raster;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.geometry.Polygon;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.report.Viewport;

/**
 * Points in Morton order, cut into blocks with bounding boxes: what a frame needs to skip all that is out of sight.
 *
 * <p>Beside the coordinates, 8 bytes a point: its index, and where it is in its block's box. Points are shuffled inside each
 * block, so that the first ones of a block are a sample of all of it. Built once for given coordinates in O(n).
 */
public final class PointBlocks {
    /** Points a block; the last one may have fewer. */
    static final int BLOCK = 2048;

    private static final double[] NONE = {};

    private final double[] x;
    private final double[] y;
    private final Bounds bounds;
    private final int[] ids;
    private final BoxTree boxes;
    private final Places places;

    private PointBlocks(double[] x, double[] y, Bounds bounds, int[] ids) {
        this.x = x;
        this.y = y;
        this.bounds = bounds;
        this.ids = ids;
        Bounds[] found = new Bounds[Math.ceilDiv(ids.length, BLOCK)];
        places = new Places(x, y, ids);
        Parallel.forEach(found.length, block -> {
            shuffle(block);
            found[block] = boxOf(block);
            places.pack(start(block), end(block), found[block]);
        });
        boxes = new BoxTree(found);
    }

    /** Whether these are the coordinates upwards, by identity. */
    @SuppressWarnings("ReferenceEquality") // comparing a million coordinates would cost what sharing saves
    public boolean of(double[] upwards) {
        return y == upwards;
    }

    /**
     * Sorts points into blocks.
     *
     * @param x finite coordinates, shared and read only
     * @param y finite coordinates, one for each {@code x}
     * @throws org.asterism.job.CancelledException if cancelled
     */
    public static PointBlocks of(double[] x, double[] y, Job job) {
        Bounds bounds = x.length == 0 ? new Bounds(0, 0, 0, 0) : Bounds.of(Points.of(x, y));
        int[] order = MortonOrder.of(x, y, bounds, BLOCK, job);
        job.check();
        return new PointBlocks(x, y, bounds, order);
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
        int[] visible = {0};
        touching(view, block -> visible[0] += count(block));
        return visible[0];
    }

    /**
     * The point nearest to a pixel.
     *
     * @param reach how far to look, pixels
     * @return the point's index, the lowest where several are equally near, or -1 where none is in reach
     */
    public int nearest(Viewport viewport, double pixelX, double pixelY, double reach) {
        return new NearestPoint(this, viewport, pixelX, pixelY, reach).find();
    }

    /** The indices of the points inside a polygon: those of {@link Polygon#contained}, sooner. */
    public BitSet inside(Polygon polygon) {
        return new PointsInside(this, polygon).indices();
    }

    /** How many points are inside a polygon; much sooner than {@link #inside}. */
    public int countInside(Polygon polygon) {
        return new PointsInside(this, polygon).count();
    }

    /** How many blocks there are. */
    int blocks() {
        return boxes.size();
    }

    /** The position in the order of a block's first point. */
    int start(int block) {
        return block * BLOCK;
    }

    /** The position after a block's last point. */
    int end(int block) {
        return Math.min(ids.length, (block + 1) * BLOCK);
    }

    /** How many points a block has. */
    int count(int block) {
        return end(block) - start(block);
    }

    Bounds box(int block) {
        return boxes.box(block);
    }

    /** Visits the blocks that reach into a rectangle, ascending. */
    void touching(Bounds rectangle, IntConsumer visitor) {
        boxes.touching(rectangle, visitor);
    }

    /** The original index of the point at position {@code k} of the order. */
    int id(int k) {
        return ids[k];
    }

    /** The original coordinates of the point at position {@code k}. */
    double x(int k) {
        return x[ids[k]];
    }

    double y(int k) {
        return y[ids[k]];
    }

    /** Finds the cells of a block's first {@code count} points. */
    void project(int block, int count, Places.Plane plane, Places.Cells cells) {
        places.project(start(block), count, box(block), plane, cells);
    }

    Places places() {
        return places;
    }

    private void shuffle(int block) {
        SplittableRandom random = new SplittableRandom(block);
        int start = start(block);
        for (int k = end(block) - 1; k > start; k--) {
            int other = start + random.nextInt(k - start + 1);
            int id = ids[k];
            ids[k] = ids[other];
            ids[other] = id;
        }
    }

    private Bounds boxOf(int block) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int k = start(block); k < end(block); k++) {
            minX = Math.min(minX, x(k));
            maxX = Math.max(maxX, x(k));
            minY = Math.min(minY, y(k));
            maxY = Math.max(maxY, y(k));
        }
        return new Bounds(minX, minY, maxX, maxY);
    }
}
