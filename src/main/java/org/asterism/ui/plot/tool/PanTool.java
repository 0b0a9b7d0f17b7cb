package org.asterism.ui.plot.tool;

import org.asterism.annotation.SelectionMode;
import org.asterism.report.Viewport;
import org.jspecify.annotations.Nullable;

/** Moves the view with the mouse; a mere click looks closer at the place. */
final class PanTool implements PlotTool {
    private static final double STILL = 3;
    private final PlotSurface surface;
    private @Nullable Viewport start;
    private double startX;
    private double startY;

    PanTool(PlotSurface surface) {
        this.surface = surface;
    }

    @Override
    public void press(double x, double y, SelectionMode mode) {
        start = surface.viewport();
        startX = x;
        startY = y;
    }

    @Override
    public void drag(double x, double y) {
        if (start != null && (x != startX || y != startY)) {
            surface.setView(start.panned(x - startX, y - startY));
        }
    }

    @Override
    public void release(double x, double y) {
        drag(x, y);
        start = null;
        if (Math.hypot(x - startX, y - startY) <= STILL) {
            surface.click(x, y);
        }
    }

    @Override
    public void cancel() {
        if (start != null) {
            surface.setView(start.view());
            start = null;
        }
    }

    @Override
    public boolean active() {
        return start != null;
    }

    @Override
    public boolean clicks() {
        return false;
    }

    @Override
    public boolean visible() {
        return false;
    }
}
