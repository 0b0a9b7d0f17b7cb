package org.asterism.ui.plot.tool;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.asterism.annotation.SelectionMode;

/** A tool that draws an outline while the mouse is held; a mere click selects the point under it. */
abstract class DragTool implements PlotTool {
    private static final double STILL = 3;
    private final PlotSurface surface;
    private final Outline outline = new Outline();
    private SelectionMode mode = SelectionMode.NEW;
    private boolean active;
    private boolean moved;
    private double startX;
    private double startY;

    DragTool(PlotSurface surface) {
        this.surface = surface;
    }

    /** Takes the mouse's new place into the outline. */
    abstract void extend(PlotSurface on, Outline drawn, double x, double y);

    /** What the finished outline selects. */
    abstract SelectionGesture gesture(Outline drawn, SelectionMode chosen);

    @Override
    public void press(double x, double y, SelectionMode newMode) {
        mode = newMode;
        active = true;
        moved = false;
        startX = x;
        startY = y;
        outline.clear();
        outline.add(surface.viewport().dataX(x), surface.viewport().dataY(y));
    }

    @Override
    public void drag(double x, double y) {
        if (active) {
            moved |= Math.hypot(x - startX, y - startY) > STILL;
            extend(surface, outline, x, y);
        }
    }

    @Override
    public void release(double x, double y) {
        if (!active) {
            return;
        }
        drag(x, y);
        active = false;
        if (!moved) {
            surface.select(new SelectionGesture.Point(surface.nearest(x, y), mode));
        } else if (outline.size() > 2) {
            surface.select(gesture(outline, mode));
        }
        outline.clear();
    }

    @Override
    public void cancel() {
        active = false;
        outline.clear();
    }

    @Override
    public boolean active() {
        return active;
    }

    @Override
    public void paint(GraphicsContext graphics, Color accent) {
        if (active && moved) {
            outline.paint(graphics, surface.viewport(), accent);
        }
    }
}
