package org.asterism.ui.plot.tool;

import static org.asterism.ui.text.Messages.text;

import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Bounds;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;

/** Enlarges what a rectangle encloses; a click enlarges around its place, and with Alt makes smaller. */
final class ZoomTool implements PlotTool {
    private static final double STILL = 5;
    private static final double CLICK = 2;
    private final PlotSurface surface;
    private boolean active;
    private boolean out;
    private double startX;
    private double startY;
    private double endX;
    private double endY;

    ZoomTool(PlotSurface surface) {
        this.surface = surface;
    }

    @Override
    public void press(double x, double y, SelectionMode mode) {
        active = true;
        out = mode == SelectionMode.SUBTRACT;
        startX = x;
        startY = y;
        drag(x, y);
    }

    @Override
    public void drag(double x, double y) {
        endX = x;
        endY = y;
    }

    @Override
    public void release(double x, double y) {
        if (active) {
            active = false;
            drag(x, y);
            surface.setView(next());
        }
    }

    @Override
    public boolean clicks() {
        return false;
    }

    @Override
    public void cancel() {
        active = false;
    }

    @Override
    public boolean active() {
        return active;
    }

    @Override
    public void paint(Pen pen, PlotTheme theme) {
        if (active && !still()) {
            double left = Math.min(startX, endX);
            double top = Math.min(startY, endY);
            new Ink(pen, theme).area(Path.rectangle(left, top, Math.abs(endX - startX), Math.abs(endY - startY)));
        }
    }

    @Override
    public String hint() {
        return active ? text("tools.zoom.drawing") : "";
    }

    private boolean still() {
        return Math.min(Math.abs(endX - startX), Math.abs(endY - startY)) <= STILL;
    }

    private Bounds next() {
        Viewport viewport = surface.viewport();
        if (out || still()) {
            return viewport.zoomed(out ? 1 / CLICK : CLICK, startX, startY);
        }
        return viewport.enlarged(
                Math.min(startX, endX), Math.min(startY, endY), Math.max(startX, endX), Math.max(startY, endY));
    }
}
