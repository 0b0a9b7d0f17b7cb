package org.asterism.ui.plot.tool;

import org.asterism.annotation.SelectionMode;

/** Selects the point under the mouse, or looks closer at empty ground. */
final class PointTool extends SelectingTool {
    private boolean pressed;

    PointTool(PlotSurface surface) {
        super(surface);
    }

    @Override
    public void press(double x, double y, SelectionMode mode) {
        begin(x, y, mode);
        pressed = true;
    }

    @Override
    public void drag(double x, double y) {
        point(x, y);
    }

    @Override
    public void release(double x, double y) {
        if (pressed) {
            pressed = false;
            takePoint(x, y);
            if (surface().nearest(x, y) < 0) {
                surface().click(x, y);
            }
        }
    }

    @Override
    public void cancel() {
        pressed = false;
        super.cancel();
    }

    @Override
    public boolean active() {
        return pressed;
    }

    @Override
    void paint(Ink ink) {}
}
