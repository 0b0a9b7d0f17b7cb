package org.asterism.report.raster;

import org.asterism.geometry.Bounds;
import org.asterism.job.Job;
import org.asterism.report.Viewport;

/** Visits the blocks that reach into some rows of a frame, with the pixels of their points. For one thread. */
final class BlockWalk {
    private final Viewport viewport;
    private final int width;
    private final PointBlocks blocks;
    private final Sample sample;
    private final Job job;
    private final Places.Plane plane;
    private final Places.Cells quarters;

    BlockWalk(Drawing drawing) {
        viewport = drawing.frame().viewport();
        plane = new QuarterPixels(viewport);
        width = drawing.frame().width();
        blocks = drawing.blocks();
        sample = drawing.sample();
        job = drawing.job();
        quarters = new Places.Cells(sample.complete() ? Places.Precision.EXACT : Places.Precision.ROUGH);
    }

    /** Visits the blocks that reach into rows top to bottom, {@code reach} pixels beyond the sides; none once cancelled. */
    void rows(int top, int bottom, int reach, Visitor visitor) {
        Bounds band = new Bounds(
                viewport.dataX(-reach - 1.0),
                viewport.dataY(bottom + 1.0),
                viewport.dataX(width + reach + 1.0),
                viewport.dataY(top - 1.0));
        blocks.touching(band, block -> {
            if (!job.cancelled()) {
                int weight = sample.weight(block);
                int count = Math.ceilDiv(blocks.count(block), weight);
                blocks.project(block, count, plane, quarters);
                visitor.block(blocks.start(block), count, quarters.columns, quarters.rows, weight);
            }
        });
    }

    interface Visitor {
        /**
         * Some points in a row of the order; they need not be in view.
         *
         * @param start the position of the first one
         * @param across quarter pixels from the left edge
         * @param down quarter pixels from the upper edge
         * @param weight how many points each of them stands for
         */
        void block(int start, int count, int[] across, int[] down, int weight);
    }
}
