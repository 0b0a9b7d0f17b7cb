package org.asterism.report.raster;

import org.asterism.job.Job;

/** What a picture is made of: the frame, its points, and which of them are drawn. */
record Drawing(Frame frame, PointBlocks blocks, PointStyles styles, Sample sample, Job job) {
    /** How many bands of rows there are, for which work is done side by side. */
    static final int BANDS = 8;

    /** The height of a band is a multiple of the largest grain. */
    private static final int MULTIPLE = 4;

    /** Visits the blocks that reach into rows top to bottom, {@code reach} pixels beyond the sides. */
    void walk(int top, int bottom, int reach, BlockWalk.Visitor visitor) {
        new BlockWalk(this).rows(top, bottom, reach, visitor);
    }

    /** The first row of a band; the frame's height for the one after the last. */
    int top(int band) {
        int units = Math.ceilDiv(frame.height(), MULTIPLE);
        return Math.min(frame.height(), units * band / BANDS * MULTIPLE);
    }
}
