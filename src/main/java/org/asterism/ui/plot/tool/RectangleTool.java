package org.asterism.ui.plot.tool;

import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Bounds;

/** Selects what a rectangle encloses. */
public final class RectangleTool extends DragTool {
    public RectangleTool(PlotSurface surface) {
        super(surface);
    }

    @Override
    void extend(PlotSurface on, Outline drawn, double x, double y) {
        double fromX = drawn.xs()[0];
        double fromY = drawn.ys()[0];
        double toX = on.viewport().dataX(x);
        double toY = on.viewport().dataY(y);
        drawn.clear();
        drawn.add(fromX, fromY);
        drawn.add(toX, fromY);
        drawn.add(toX, toY);
        drawn.add(fromX, toY);
    }

    @Override
    SelectionGesture gesture(Outline drawn, SelectionMode chosen) {
        double[] x = drawn.xs();
        double[] y = drawn.ys();
        Bounds bounds =
                new Bounds(Math.min(x[0], x[2]), Math.min(y[0], y[2]), Math.max(x[0], x[2]), Math.max(y[0], y[2]));
        return new SelectionGesture.Rectangle(bounds, chosen);
    }
}
