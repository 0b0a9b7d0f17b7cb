package org.asterism.report.raster;

import org.asterism.geometry.Bounds;
import org.asterism.report.Viewport;

/** Visits the points of a pass that reach into some rows of a frame, block by block, in order. */
final class BlockWalk {
    private final Viewport viewport;
    private final int width;
    private final PointBlocks blocks;
    private final PointStyles styles;
    private final PointStyles.Pass pass;
    private final float[] px = new float[PointBlocks.BLOCK];
    private final float[] py = new float[PointBlocks.BLOCK];

    BlockWalk(Frame frame, PointBlocks blocks, PointStyles styles, PointStyles.Pass pass) {
        viewport = frame.viewport();
        width = frame.width();
        this.blocks = blocks;
        this.styles = styles;
        this.pass = pass;
    }

    /** Visits the points whose pictures, {@code reach} pixels to each side, touch rows top to bottom. */
    void rows(int top, int bottom, int reach, Visitor visitor) {
        Bounds band = new Bounds(
                viewport.dataX(-reach - 1.0),
                viewport.dataY(bottom + reach + 1.0),
                viewport.dataX(width + reach + 1.0),
                viewport.dataY(top - reach - 1.0));
        for (int b = 0; b < blocks.count(); b++) {
            if (PointBlocks.touches(blocks.box(b), band)) {
                block(b, top - reach, bottom + reach, reach, visitor);
            }
        }
    }

    private void block(int b, float low, float high, float reach, Visitor visitor) {
        blocks.project(b, viewport, px, py);
        int start = blocks.start(b);
        int count = blocks.end(b) - start;
        float right = width + reach;
        for (int k = 0; k < count; k++) {
            float y = py[k];
            float x = px[k];
            if (y >= low && y < high && x >= -reach && x < right && styles.in(pass, start + k)) {
                visitor.point(x, y, styles.at(start + k));
            }
        }
    }

    interface Visitor {
        void point(float px, float py, int style);
    }
}
