package org.asterism.ui.plot;

import java.util.BitSet;
import org.asterism.job.Job;
import org.asterism.report.PlotScene;
import org.asterism.report.raster.Frame;
import org.asterism.report.raster.PointBlocks;
import org.asterism.report.raster.PointStyles;
import org.asterism.report.raster.Raster;
import org.jspecify.annotations.Nullable;

/** Makes frames of scenes and keeps what the next frame can use again: sorted points, styles. One thread at a time. */
final class FrameMaker {
    private final Raster raster = new Raster();
    private @Nullable PlotScene scene;
    private PointBlocks blocks = PointBlocks.empty();
    private PointStyles styles = PointStyles.of(blocks, new int[0], new BitSet());

    /** @throws org.asterism.job.CancelledException if cancelled while points are sorted */
    Picture make(PlotScene next, Frame frame, PixelFrame target, Job job) {
        long start = System.nanoTime();
        prepare(next, job);
        raster.paint(frame, blocks, styles, target.pixels);
        return new Picture(target, frame, next, blocks, (System.nanoTime() - start) / 1e6);
    }

    private void prepare(PlotScene next, Job job) {
        PlotScene last = scene;
        if (next.equals(last)) {
            return;
        }
        boolean same = last != null && next.samePoints(last);
        if (!same) {
            blocks = PointBlocks.of(next.x(), next.y(), job);
        }
        if (last == null || !same || !next.sameStyles(last)) {
            styles = PointStyles.of(blocks, next.labels(), next.selected());
        }
        scene = next;
    }
}
