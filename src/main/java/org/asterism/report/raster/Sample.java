package org.asterism.report.raster;

import java.util.Arrays;
import org.asterism.geometry.Bounds;
import org.asterism.report.Viewport;

/**
 * How many of each block's points are drawn, and how many points each of those stands for.
 *
 * <p>Points are shuffled inside a block, so its first ones are a fair sample. Blocks that are crowded on screen are sampled
 * and those that are not are drawn in full, so single points never vanish and brightness stays.
 */
final class Sample {
    /** All points. */
    static final Sample ALL = new Sample(new int[0], Double.POSITIVE_INFINITY);

    private static final int STEPS = 10;
    private static final double SPARSE = 16;
    private final int[] weights;
    private final double crowd;

    private Sample(int[] weights, double crowd) {
        this.weights = weights;
        this.crowd = crowd;
    }

    /** About {@code budget} of the points in view. */
    static Sample of(PointBlocks blocks, Viewport viewport, int budget) {
        if (blocks.visible(viewport.view()) <= budget) {
            return ALL;
        }
        double[] areas = areas(blocks, viewport);
        double low = 0;
        double high = 16;
        for (int step = 0; step < STEPS; step++) {
            double middle = low == 0 ? high / 4 : Math.sqrt(low * high);
            boolean fits = total(blocks, areas, middle) <= budget;
            low = fits ? middle : low;
            high = fits ? high : middle;
        }
        double crowd = low;
        int[] weights = new int[areas.length];
        Arrays.setAll(weights, block -> weight(blocks.count(block), areas[block], crowd));
        return new Sample(weights, crowd);
    }

    boolean complete() {
        return weights.length == 0;
    }

    /** How many points each drawn one stands for. */
    int weight(int block) {
        return complete() ? 1 : weights[block];
    }

    /** The side of the cells, in pixels, in which a crowded place has a few of the drawn points. */
    int grain() {
        if (crowd >= 2) {
            return 1;
        }
        return crowd >= 0.5 ? 2 : 4;
    }

    /** The pixels of each block in view; negative where it is out of sight. */
    private static double[] areas(PointBlocks blocks, Viewport viewport) {
        double[] areas = new double[blocks.blocks()];
        Arrays.fill(areas, -1);
        Bounds view = viewport.view();
        blocks.touching(view, block -> {
            Bounds box = blocks.box(block);
            double left = viewport.toX(Math.max(box.minX(), view.minX()));
            double right = viewport.toX(Math.min(box.maxX(), view.maxX()));
            double bottom = viewport.toY(Math.max(box.minY(), view.minY()));
            double top = viewport.toY(Math.min(box.maxY(), view.maxY()));
            areas[block] = (right - left) * (bottom - top);
        });
        return areas;
    }

    private static long total(PointBlocks blocks, double[] areas, double crowd) {
        long total = 0;
        for (int block = 0; block < areas.length; block++) {
            if (areas[block] >= 0) {
                total += Math.ceilDiv(blocks.count(block), weight(blocks.count(block), areas[block], crowd));
            }
        }
        return total;
    }

    private static int weight(int count, double area, double crowd) {
        return (int) Math.max(1, Math.ceil(count / (SPARSE + Math.max(0, area) * crowd)));
    }
}
