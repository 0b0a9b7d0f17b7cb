package org.asterism.ui.plot.tool;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.asterism.annotation.SelectionMode;

/** Selects the point under the mouse, or looks closer at empty ground. */
public final class PointTool implements PlotTool {
    private final PlotSurface surface;
    private SelectionMode mode = SelectionMode.NEW;
    private boolean pressed;

    public PointTool(PlotSurface surface) {
        this.surface = surface;
    }

    @Override
    public void press(double x, double y, SelectionMode newMode) {
        mode = newMode;
        pressed = true;
    }

    @Override
    public void drag(double x, double y) {}

    @Override
    public void release(double x, double y) {
        if (pressed) {
            pressed = false;
            int index = surface.nearest(x, y);
            surface.select(new SelectionGesture.Point(index, mode));
            if (index < 0) {
                surface.click(x, y);
            }
        }
    }

    @Override
    public void cancel() {
        pressed = false;
    }

    @Override
    public boolean active() {
        return pressed;
    }

    @Override
    public void paint(GraphicsContext graphics, Color accent) {}
}
