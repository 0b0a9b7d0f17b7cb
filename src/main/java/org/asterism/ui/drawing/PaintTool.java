package org.asterism.ui.drawing;

import org.asterism.annotation.SelectionMode;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.ui.plot.tool.PlotSurface;
import org.asterism.ui.plot.tool.PlotTool;
import org.asterism.ui.text.Messages;

/** Draws with the brush in hand. */
final class PaintTool implements PlotTool {
    private static final double GROWTH = 1.15;

    private final DrawingModel model;
    private final PlotSurface surface;
    private boolean active;
    private boolean over;
    private double pointerX;
    private double pointerY;

    PaintTool(DrawingModel model, PlotSurface surface) {
        this.model = model;
        this.surface = surface;
    }

    @Override
    public void press(double x, double y, SelectionMode mode) {
        active = true;
        point(x, y);
        model.press(dataX(x), dataY(y), mode == SelectionMode.SUBTRACT);
    }

    @Override
    public void drag(double x, double y) {
        point(x, y);
        if (active) {
            model.drag(dataX(x), dataY(y));
        }
    }

    @Override
    public void release(double x, double y) {
        if (active) {
            drag(x, y);
            active = false;
            model.release();
        }
    }

    @Override
    public void hover(double x, double y, SelectionMode mode) {
        point(x, y);
    }

    @Override
    public void leave() {
        over = false;
    }

    @Override
    public boolean clicks() {
        return false;
    }

    @Override
    public boolean resize(double notches) {
        double next = model.radiusProperty().get() * Math.pow(GROWTH, notches);
        model.radiusProperty().set(Math.clamp(next, DrawingModel.SMALLEST, DrawingModel.LARGEST));
        return true;
    }

    @Override
    public boolean takesWheel() {
        return true;
    }

    @Override
    public void cancel() {
        if (active) {
            active = false;
            model.cancel();
        }
    }

    @Override
    public boolean active() {
        return active;
    }

    @Override
    public boolean visible() {
        return over;
    }

    @Override
    public void paint(Pen pen, PlotTheme theme) {
        Viewport viewport = surface.viewport();
        double radius = model.radiusProperty().get() / viewport.view().width() * viewport.width();
        Path tip = Path.circle(pointerX, pointerY, radius);
        pen.stroke(tip, Stroke.of(theme.background(), 3).withOpacity(0.7));
        pen.stroke(tip, Stroke.of(theme.accent(), 1.5));
    }

    @Override
    public String hint() {
        return active
                ? Messages.text("drawing.active-hint")
                : model.brushProperty().get().hint();
    }

    private void point(double x, double y) {
        over = true;
        pointerX = x;
        pointerY = y;
    }

    private double dataX(double x) {
        return surface.viewport().dataX(x);
    }

    private double dataY(double y) {
        return surface.viewport().dataY(y);
    }
}
