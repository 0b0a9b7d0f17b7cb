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
    private @Nullable Frame last;
    private PointBlocks blocks = PointBlocks.empty();
    private PointStyles styles = PointStyles.of(blocks, new int[0], new BitSet());

    /**
     * Makes a picture within milliseconds: of all points if there are few in view or if only their look has changed, else
     * of some.
     *
     * @param sorting is asked while points are sorted
     * @param painting is asked while all points are painted
     * @throws org.asterism.job.CancelledException if cancelled
     */
    Picture quick(PlotScene next, Frame frame, PixelFrame target, Job sorting, Job painting) {
        boolean moved = last == null || !last.view().equals(frame.view()) || !prepared(next);
        if (!moved) {
            return full(next, frame, target, painting);
        }
        long start = System.nanoTime();
        prepare(next, sorting);
        boolean complete = raster.sketch(frame, blocks, styles, target.pixels);
        last = frame;
        return picture(target, frame, next, complete, start);
    }

    /**
     * Makes a picture of all points.
     *
     * @throws org.asterism.job.CancelledException if cancelled
     */
    Picture full(PlotScene next, Frame frame, PixelFrame target, Job job) {
        long start = System.nanoTime();
        prepare(next, job);
        raster.paint(frame, blocks, styles, target.pixels, job);
        last = frame;
        return picture(target, frame, next, true, start);
    }

    private Picture picture(PixelFrame target, Frame frame, PlotScene next, boolean complete, long start) {
        return new Picture(target, frame, next, blocks, complete, (System.nanoTime() - start) / 1e6);
    }

    private boolean prepared(PlotScene next) {
        return scene != null && next.samePoints(scene);
    }

    private void prepare(PlotScene next, Job job) {
        boolean same = prepared(next);
        if (!same) {
            blocks = SharedBlocks.of(next.x(), next.y(), job);
        }
        if (!same || scene == null || !next.sameStyles(scene)) {
            styles = PointStyles.of(blocks, next.labels(), next.selected());
        }
        scene = next;
    }
}
