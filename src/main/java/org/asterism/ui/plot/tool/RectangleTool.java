package org.asterism.ui.plot.tool;

import static org.asterism.ui.text.Messages.text;

import org.asterism.geometry.Bounds;
import org.asterism.geometry.Region;

/** Selects what a rectangle encloses. */
final class RectangleTool extends DragTool {
    RectangleTool(PlotSurface surface) {
        super(surface);
    }

    @Override
    void extend(Outline drawn, double x, double y) {
        double fromX = drawn.xs()[0];
        double fromY = drawn.ys()[0];
        double toX = viewport().dataX(x);
        double toY = viewport().dataY(y);
        drawn.clear();
        drawn.add(fromX, fromY);
        drawn.add(toX, fromY);
        drawn.add(toX, toY);
        drawn.add(fromX, toY);
    }

    @Override
    Region region(Outline drawn) {
        return bounds(drawn);
    }

    /** The rectangle between the first and the third corner. */
    static Bounds bounds(Outline drawn) {
        double[] x = drawn.xs();
        double[] y = drawn.ys();
        return new Bounds(Math.min(x[0], x[2]), Math.min(y[0], y[2]), Math.max(x[0], x[2]), Math.max(y[0], y[2]));
    }

    @Override
    void paint(Ink ink, Outline drawn) {
        ink.area(drawn.path(viewport()).close());
    }

    @Override
    public String hint() {
        return active() ? text("tools.rectangle.drawing") : "";
    }
}
