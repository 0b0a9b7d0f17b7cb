package org.asterism.ui.teach.play;

import org.asterism.annotation.SelectionMode;
import org.asterism.lesson.play.Change;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.ui.plot.tool.PlotSurface;
import org.asterism.ui.plot.tool.PlotTool;
import org.asterism.ui.text.Messages;

/** Takes the nearest point of the data elsewhere; the run is made anew, or goes on, once it is let go. */
final class PointTool implements PlotTool {
    private static final double RADIUS = 8;
    private static final int NONE = -1;

    private final PlotSurface surface;
    private final LaneModel lane;
    private int point = NONE;
    private double x;
    private double y;

    PointTool(PlotSurface surface, LaneModel lane) {
        this.surface = surface;
        this.lane = lane;
    }

    @Override
    public void press(double pressedX, double pressedY, SelectionMode mode) {
        point = surface.nearest(pressedX, pressedY);
        drag(pressedX, pressedY);
    }

    @Override
    public void drag(double toX, double toY) {
        x = toX;
        y = toY;
    }

    @Override
    public void release(double toX, double toY) {
        drag(toX, toY);
        int moved = point;
        point = NONE;
        if (moved != NONE) {
            Viewport viewport = surface.viewport();
            double[] to = {viewport.dataX(x), viewport.dataY(y)};
            lane.branches().change(new Change.Point(moved, to), Messages.text("stage.cause-point", moved + 1), "point");
            lane.branches().end();
        }
    }

    @Override
    public boolean clicks() {
        return false;
    }

    @Override
    public void cancel() {
        point = NONE;
    }

    @Override
    public boolean active() {
        return point != NONE;
    }

    @Override
    public void paint(Pen pen, PlotTheme theme) {
        if (point != NONE) {
            double[] from = lane.pointsProperty().get().row(point);
            Viewport viewport = surface.viewport();
            Path way = Path.line(viewport.toX(from[0]), viewport.toY(from[1]), x, y);
            pen.stroke(way, Stroke.of(theme.accent(), 1.5).dashed(5, 4));
            pen.stroke(Path.circle(x, y, RADIUS), Stroke.of(theme.accent(), 2.5));
        }
    }

    @Override
    public String hint() {
        return Messages.text("stage.point-hint");
    }
}
