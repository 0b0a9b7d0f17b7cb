package org.asterism.ui.plot.tool;

import static org.asterism.ui.text.Messages.text;

import org.asterism.annotation.SelectionMode;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;

/** Measures between two places, by a drag or two clicks; the line stays until the next one. */
final class MeasureTool implements PlotTool {
    private static final double STILL = 3;
    private final PlotSurface surface;
    private final Outline ends = new Outline();
    /** Whether the second end follows the pointer. */
    private boolean open;

    MeasureTool(PlotSurface surface) {
        this.surface = surface;
    }

    @Override
    public void press(double x, double y, SelectionMode mode) {
        if (open) {
            follow(x, y);
            open = false;
        } else {
            open = true;
            ends.clear();
            add(x, y);
            add(x, y);
        }
    }

    @Override
    public void drag(double x, double y) {
        follow(x, y);
    }

    @Override
    public void release(double x, double y) {
        follow(x, y);
        if (open && ends.distance(surface.viewport(), 0, x, y) > STILL) {
            open = false;
        }
    }

    @Override
    public void hover(double x, double y, SelectionMode mode) {
        follow(x, y);
    }

    @Override
    public void cancel() {
        open = false;
        ends.clear();
    }

    @Override
    public boolean active() {
        return ends.size() > 0;
    }

    @Override
    public void paint(Pen pen, PlotTheme theme) {
        if (!active()) {
            return;
        }
        Ink ink = new Ink(pen, theme);
        Viewport viewport = surface.viewport();
        Path line = ends.path(viewport);
        ink.line(line);
        ink.handle(line.x(0), line.y(0));
        ink.handle(line.x(1), line.y(1));
        Distance distance = distance();
        String across = text("tools.measure.across", distance.across());
        String upwards = text("tools.measure.upwards", distance.upwards());
        if (distance.straight().isEmpty()) {
            ink.beside(viewport, line.x(1), line.y(1), across, upwards);
        } else {
            String straight = text("tools.measure.straight", distance.straight());
            ink.beside(viewport, line.x(1), line.y(1), across, upwards, straight);
        }
    }

    @Override
    public String hint() {
        if (open) {
            return text("tools.measure.open");
        }
        return active()
                ? text("tools.measure.done", distance().across(), distance().upwards())
                : "";
    }

    private Distance distance() {
        double[] x = ends.xs();
        double[] y = ends.ys();
        return surface.distance(x[0], y[0], x[1], y[1]);
    }

    private void add(double x, double y) {
        ends.add(surface.viewport().dataX(x), surface.viewport().dataY(y));
    }

    private void follow(double x, double y) {
        if (open) {
            ends.setLast(surface.viewport().dataX(x), surface.viewport().dataY(y));
        }
    }
}
