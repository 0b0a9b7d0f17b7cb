package org.asterism.ui.plot.tool;

import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Region;

/** A tool that draws an outline while the mouse is held; a mere click selects the point under it. */
abstract class DragTool extends SelectingTool {
    private static final double STILL = 3;
    private final Outline outline = new Outline();
    private boolean active;
    private boolean moved;
    private double startX;
    private double startY;

    DragTool(PlotSurface surface) {
        super(surface);
    }

    /** Takes the pointer's new place into the outline. */
    abstract void extend(Outline drawn, double x, double y);

    /** What the outline encloses. */
    abstract Region region(Outline drawn);

    abstract void paint(Ink ink, Outline drawn);

    @Override
    public void press(double x, double y, SelectionMode mode) {
        begin(x, y, mode);
        active = true;
        moved = false;
        startX = x;
        startY = y;
        outline.clear();
        outline.add(viewport().dataX(x), viewport().dataY(y));
    }

    @Override
    public void drag(double x, double y) {
        if (active) {
            point(x, y);
            moved |= Math.hypot(x - startX, y - startY) > STILL;
            extend(outline, x, y);
            if (moved && outline.size() > 2) {
                preview(region(outline));
            }
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
            takePoint(x, y);
        } else if (outline.size() > 2) {
            take(region(outline));
        }
        cancel();
    }

    @Override
    public boolean clicks() {
        return false;
    }

    @Override
    public void cancel() {
        active = false;
        outline.clear();
        super.cancel();
    }

    @Override
    public boolean active() {
        return active;
    }

    @Override
    final void paint(Ink ink) {
        if (active && moved) {
            paint(ink, outline);
        }
    }
}
