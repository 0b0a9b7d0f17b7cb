package org.asterism.ui.plot.tool;

import org.asterism.annotation.SelectionMode;
import org.asterism.report.Viewport;

/** Selects what a freehand outline encloses. */
public final class LassoTool extends DragTool {
    private static final double STEP = 2;

    public LassoTool(PlotSurface surface) {
        super(surface);
    }

    @Override
    void extend(PlotSurface on, Outline drawn, double x, double y) {
        Viewport viewport = on.viewport();
        double step = Math.hypot(viewport.toX(drawn.lastX()) - x, viewport.toY(drawn.lastY()) - y);
        if (step >= STEP) {
            drawn.add(viewport.dataX(x), viewport.dataY(y));
        }
    }

    @Override
    SelectionGesture gesture(Outline drawn, SelectionMode chosen) {
        return new SelectionGesture.Polygon(drawn.xs(), drawn.ys(), chosen);
    }
}
