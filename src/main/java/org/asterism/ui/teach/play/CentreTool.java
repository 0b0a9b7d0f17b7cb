package org.asterism.ui.teach.play;

import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Points;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.ui.plot.tool.PlotSurface;
import org.asterism.ui.plot.tool.PlotTool;
import org.asterism.ui.text.Messages;

/** Drags centres; everywhere else it does what the tool usually does. */
final class CentreTool implements PlotTool {
    private static final double RADIUS = 11;
    private static final double WIDTH = 2.5;
    private static final double LIT = 8;

    private final PlotTool usual;
    private final PlotSurface surface;
    private final Grip grip;
    private boolean dragging;

    CentreTool(PlotTool usual, PlotSurface surface, Grip grip) {
        this.usual = usual;
        this.surface = surface;
        this.grip = grip;
    }

    @Override
    public void press(double x, double y, SelectionMode mode) {
        dragging = grip.take(surface.viewport(), x, y);
        if (!dragging) {
            usual.press(x, y, mode);
        }
    }

    @Override
    public void drag(double x, double y) {
        if (dragging) {
            Viewport viewport = surface.viewport();
            grip.to(viewport.dataX(x), viewport.dataY(y));
            grip.go();
        } else {
            usual.drag(x, y);
        }
    }

    @Override
    public void release(double x, double y) {
        if (dragging) {
            dragging = false;
            grip.letGo();
        } else {
            usual.release(x, y);
        }
    }

    @Override
    public void hover(double x, double y, SelectionMode mode) {
        usual.hover(x, y, mode);
    }

    @Override
    public void leave() {
        usual.leave();
    }

    @Override
    public boolean clicks() {
        return usual.clicks();
    }

    @Override
    public void cancel() {
        if (dragging) {
            dragging = false;
            grip.giveUp();
        }
        usual.cancel();
    }

    @Override
    public boolean active() {
        return dragging || usual.active();
    }

    @Override
    public boolean visible() {
        return grip.held() != null || usual.visible();
    }

    @Override
    public void paint(Pen pen, PlotTheme theme) {
        Grip.Held held = grip.held();
        if (held == null) {
            usual.paint(pen, theme);
            return;
        }
        Viewport viewport = surface.viewport();
        won(pen, theme, viewport, held.cluster());
        double x = viewport.toX(held.to()[0]);
        double y = viewport.toY(held.to()[1]);
        Path way = Path.line(viewport.toX(held.from()[0]), viewport.toY(held.from()[1]), x, y);
        pen.stroke(way, Stroke.of(theme.accent(), 1.5).dashed(5, 4));
        pen.stroke(Path.circle(x, y, RADIUS), Stroke.of(theme.background(), WIDTH + 2));
        pen.stroke(Path.circle(x, y, RADIUS), Stroke.of(theme.accent(), WIDTH));
    }

    /** What the centre would win here, lit in its colour. */
    private void won(Pen pen, PlotTheme theme, Viewport viewport, int cluster) {
        Points points = grip.points();
        Path lit = new Path();
        for (int point : grip.won()) {
            double x = viewport.toX(points.get(point, 0));
            double y = viewport.toY(points.get(point, 1));
            lit.moveTo(x, y - LIT)
                    .lineTo(x + LIT, y)
                    .lineTo(x, y + LIT)
                    .lineTo(x - LIT, y)
                    .close();
        }
        pen.fill(lit, theme.color(grip.color(cluster)), 0.45);
    }

    @Override
    public String hint() {
        return grip.held() == null ? usual.hint() : Messages.text("stage.centre-hint");
    }
}
