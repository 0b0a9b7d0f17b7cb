package org.asterism.ui.plot.tool;

import static org.asterism.ui.text.Messages.text;

import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.DensityGrid;
import org.asterism.geometry.DensityRegion;
import org.asterism.geometry.Polygon;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.jspecify.annotations.Nullable;

/**
 * Selects the dense region around a place that is clicked; the wheel grows it down the density.
 *
 * <p>The density is smoothed by a share of the view that falls with the sixth root of the number of points, as Scott's
 * rule says for the plane. Scott: Multivariate Density Estimation, 1992.
 */
final class WandTool extends SelectingTool {
    /** Cells of the density to each side of the view. */
    private static final int CELLS = 400;

    private static final double SMOOTHING = 0.1;
    private static final double LEAST_SMOOTHING = 0.006;
    private static final double MOST_SMOOTHING = 0.04;
    private static final double FIRST = 0.3;
    private static final double SMALLEST = 1e-4;
    private static final double GROWTH = 0.85;
    /** How near a second click takes the region, pixels. */
    private static final double SAME = 6;

    private @Nullable DensityRegion region;

    WandTool(PlotSurface surface) {
        super(surface);
    }

    @Override
    public void press(double x, double y, SelectionMode mode) {
        DensityRegion before = region;
        if (before != null && distance(before, x, y) <= SAME) {
            finish();
            return;
        }
        begin(x, y, mode);
        double smoothing = SMOOTHING * StrictMath.pow(Math.max(1, surface().points()), -1.0 / 6);
        DensityGrid grid = new DensityGrid(
                viewport().view(), CELLS, CELLS, CELLS * Math.clamp(smoothing, LEAST_SMOOTHING, MOST_SMOOTHING));
        double share = before == null ? FIRST : before.share();
        show(new DensityRegion(grid, viewport().dataX(x), viewport().dataY(y), share));
    }

    @Override
    public void drag(double x, double y) {
        point(x, y);
    }

    @Override
    public void release(double x, double y) {
        point(x, y);
    }

    @Override
    public boolean takesWheel() {
        return active();
    }

    @Override
    public boolean resize(double notches) {
        DensityRegion now = region;
        if (now != null) {
            double share = Math.clamp(now.share() * Math.pow(GROWTH, notches), SMALLEST, 1);
            show(new DensityRegion(now.grid(), now.x(), now.y(), share));
        }
        return now != null;
    }

    @Override
    public boolean finish() {
        DensityRegion now = region;
        if (now != null) {
            take(now);
            cancel();
        }
        return now != null;
    }

    @Override
    public void cancel() {
        region = null;
        super.cancel();
    }

    @Override
    public boolean active() {
        return region != null;
    }

    @Override
    void paint(Ink ink) {
        DensityRegion now = region;
        if (now == null) {
            return;
        }
        surface().found().ifPresent(found -> found.outline().rings().forEach(ring -> ink.dashed(path(ring))));
        ink.nearHandle(viewport().toX(now.x()), viewport().toY(now.y()));
    }

    @Override
    public String hint() {
        DensityRegion now = region;
        return now == null ? "" : text("tools.wand.growing", now.share());
    }

    private void show(DensityRegion next) {
        region = next;
        preview(next);
    }

    private double distance(DensityRegion from, double x, double y) {
        return Math.hypot(viewport().toX(from.x()) - x, viewport().toY(from.y()) - y);
    }

    private Path path(Polygon ring) {
        Viewport viewport = viewport();
        Path path = new Path();
        for (int i = 0; i < ring.x().length; i++) {
            path.to(viewport.toX(ring.x()[i]), viewport.toY(ring.y()[i]));
        }
        return path.close();
    }
}
