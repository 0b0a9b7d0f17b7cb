package org.asterism.ui.plot.tool;

import static org.asterism.ui.text.Messages.text;

import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Region;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Pen;

/** A tool that selects: it shows what it would take while it is used, and its mode and count beside the pointer. */
abstract class SelectingTool implements PlotTool {
    private final PlotSurface surface;
    private SelectionMode mode = SelectionMode.NEW;
    private boolean over;
    private double pointerX;
    private double pointerY;

    SelectingTool(PlotSurface surface) {
        this.surface = surface;
    }

    final PlotSurface surface() {
        return surface;
    }

    final Viewport viewport() {
        return surface.viewport();
    }

    /** Starts a selection in a mode, which it keeps. */
    final void begin(double x, double y, SelectionMode chosen) {
        mode = chosen;
        point(x, y);
    }

    final void point(double x, double y) {
        over = true;
        pointerX = x;
        pointerY = y;
    }

    final double pointerX() {
        return pointerX;
    }

    final double pointerY() {
        return pointerY;
    }

    final boolean over() {
        return over;
    }

    final void preview(Region region) {
        surface.preview(new SelectionGesture.Drawn(region, mode));
    }

    final void take(Region region) {
        surface.select(new SelectionGesture.Drawn(region, mode));
        surface.preview(null);
    }

    final void takePoint(double x, double y) {
        surface.select(new SelectionGesture.Point(surface.nearest(x, y), mode));
        surface.preview(null);
    }

    /** Draws what the tool holds. */
    abstract void paint(Ink ink);

    @Override
    public void hover(double x, double y, SelectionMode chosen) {
        if (!active()) {
            mode = chosen;
        }
        point(x, y);
    }

    @Override
    public void leave() {
        over = false;
    }

    @Override
    public void cancel() {
        surface.preview(null);
    }

    @Override
    public boolean visible() {
        return active() || (over && mode != SelectionMode.NEW);
    }

    @Override
    public final void paint(Pen pen, PlotTheme theme) {
        Ink ink = new Ink(pen, theme);
        paint(ink);
        if (over) {
            ink.beside(viewport(), pointerX, pointerY, words());
        }
    }

    private String words() {
        String sign = Ink.sign(mode);
        if (!active()) {
            return sign;
        }
        return surface.found()
                .map(found -> sign + " " + text("tools.count", found.count()))
                .orElse(sign)
                .strip();
    }
}
