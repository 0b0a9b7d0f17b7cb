package org.asterism.ui.teach.play;

import java.util.Arrays;
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
import org.jspecify.annotations.Nullable;

/** Takes the nearest point of the data elsewhere; the run is made anew, or goes on, once it is let go. */
final class PointTool implements PlotTool {
    private static final double RADIUS = 8;
    private static final double GHOST = 4;

    private final PlotSurface surface;
    private final LaneModel lane;
    private final PlayerModel player;
    private @Nullable Held held;

    /**
     * A point in hand.
     *
     * @param from where it was, in data coordinates
     * @param to where it is taken to
     */
    private record Held(int point, double[] from, double[] to) {
        Held at(double[] place) {
            return new Held(point, from, place);
        }

        Change.Point change() {
            return new Change.Point(point, to);
        }
    }

    PointTool(PlotSurface surface, LaneModel lane, PlayerModel player) {
        this.surface = surface;
        this.lane = lane;
        this.player = player;
    }

    @Override
    public void press(double x, double y, SelectionMode mode) {
        int point = surface.nearest(x, y);
        if (point >= 0) {
            player.playingProperty().set(false);
            double[] from = lane.pointsProperty().get().row(point);
            held = new Held(point, from, from);
        }
    }

    @Override
    public void drag(double x, double y) {
        Held now = held;
        if (now != null) {
            Viewport viewport = surface.viewport();
            Held next = now.at(new double[] {viewport.dataX(x), viewport.dataY(y)});
            held = next;
            lane.carry(next.change());
        }
    }

    /** A point that was only touched stays where it is. */
    @Override
    public void release(double x, double y) {
        Held now = held;
        held = null;
        if (now != null && !Arrays.equals(now.from, now.to)) {
            lane.branches().change(now.change(), Messages.text("stage.cause-point", now.point + 1), "point");
            lane.branches().end();
        }
    }

    @Override
    public boolean clicks() {
        return false;
    }

    @Override
    public void cancel() {
        if (held != null) {
            held = null;
            lane.putBack();
        }
    }

    @Override
    public boolean active() {
        return held != null;
    }

    @Override
    public void paint(Pen pen, PlotTheme theme) {
        Held now = held;
        if (now != null) {
            Viewport viewport = surface.viewport();
            double fromX = viewport.toX(now.from[0]);
            double fromY = viewport.toY(now.from[1]);
            double x = viewport.toX(now.to[0]);
            double y = viewport.toY(now.to[1]);
            pen.stroke(
                    Path.line(fromX, fromY, x, y),
                    Stroke.of(theme.accent(), 1.5).dashed(5, 4));
            pen.stroke(Path.circle(fromX, fromY, GHOST * theme.type()), Stroke.of(theme.accent(), 1.5));
            pen.stroke(Path.circle(x, y, RADIUS * theme.type()), Stroke.of(theme.accent(), 2.5));
        }
    }

    @Override
    public String hint() {
        return Messages.text("stage.point-hint");
    }
}
