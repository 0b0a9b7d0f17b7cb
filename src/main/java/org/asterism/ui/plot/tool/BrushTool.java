package org.asterism.ui.plot.tool;

import static org.asterism.ui.text.Messages.text;

import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Swath;
import org.asterism.report.draw.Path;

/** Selects what a round brush touches; its radius is one of pixels, so that it looks the same at every zoom. */
final class BrushTool extends SelectingTool {
    private static final double SMALLEST = 3;
    private static final double LARGEST = 400;
    private static final double GROWTH = 1.15;
    /** How far the brush moves before its place is noted, as a share of its radius. */
    private static final double STEP = 0.25;

    private final Outline way = new Outline();
    private double radius = 24;

    BrushTool(PlotSurface surface) {
        super(surface);
    }

    @Override
    public void press(double x, double y, SelectionMode mode) {
        begin(x, y, mode);
        way.clear();
        way.add(viewport().dataX(x), viewport().dataY(y));
        preview(swath());
    }

    @Override
    public void drag(double x, double y) {
        point(x, y);
        if (active() && way.distance(viewport(), way.size() - 1, x, y) >= Math.max(1, STEP * radius)) {
            way.add(viewport().dataX(x), viewport().dataY(y));
            preview(swath());
        }
    }

    @Override
    public void release(double x, double y) {
        if (active()) {
            drag(x, y);
            take(swath());
            cancel();
        }
    }

    @Override
    public boolean clicks() {
        return false;
    }

    @Override
    public boolean resize(double notches) {
        radius = Math.clamp(radius * Math.pow(GROWTH, notches), SMALLEST, LARGEST);
        if (active()) {
            preview(swath());
        }
        return true;
    }

    @Override
    public void cancel() {
        way.clear();
        super.cancel();
    }

    @Override
    public boolean active() {
        return way.size() > 0;
    }

    @Override
    public boolean visible() {
        return active() || over();
    }

    @Override
    void paint(Ink ink) {
        if (active()) {
            ink.wash(touched());
        }
        if (over()) {
            ink.line(Path.circle(pointerX(), pointerY(), radius));
        }
    }

    @Override
    public String hint() {
        return active() ? text("tools.brush.drawing") : "";
    }

    private Swath swath() {
        double across = radius / viewport().width() * viewport().view().width();
        double upwards = radius / viewport().height() * viewport().view().height();
        return new Swath(way.xs(), way.ys(), across, upwards);
    }

    /** What was touched, in pixels: circles, and bands from one to the next, all turning the same way. */
    private Path touched() {
        Path line = way.path(viewport());
        Path touched = new Path();
        for (int i = 0; i < line.size(); i++) {
            Path circle = Path.circle(line.x(i), line.y(i), radius);
            touched.moveTo(circle.x(0), circle.y(0));
            for (int s = 1; s < circle.size(); s++) {
                touched.lineTo(circle.x(s), circle.y(s));
            }
            touched.close();
            if (i > 0) {
                band(touched, line.x(i - 1), line.y(i - 1), line.x(i), line.y(i));
            }
        }
        return touched;
    }

    private void band(Path touched, double fromX, double fromY, double toX, double toY) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        double asideX = radius * (fromY - toY) / length;
        double asideY = radius * (toX - fromX) / length;
        touched.moveTo(fromX - asideX, fromY - asideY)
                .lineTo(toX - asideX, toY - asideY)
                .lineTo(toX + asideX, toY + asideY)
                .lineTo(fromX + asideX, fromY + asideY)
                .close();
    }
}
