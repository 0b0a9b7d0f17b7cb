package org.asterism.report.layer;

import org.asterism.geometry.Points;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;

/** The points of a step on the page, and how the marks on them are drawn; sizes in logical pixels grow with the text. */
record StepGround(Points points, Pen pen, Viewport viewport, PlotTheme theme) {
    static final double LINE = 2;
    /** The radius of a dot, of a ring around it, and of the ring of the point in hand. */
    static final double DOT = 6;

    static final double RING = 10.5;
    static final double FOCUS = 11;
    private static final double FOCUS_LINE = 3.25;

    /** A place on the page, pixels. */
    record Spot(double x, double y) {
        double to(Spot other) {
            return Math.hypot(other.x - x, other.y - y);
        }
    }

    Spot spot(double[] at) {
        return new Spot(viewport.toX(at[0]), viewport.toY(at[1]));
    }

    Spot spot(int point) {
        return new Spot(viewport.toX(points.get(point, 0)), viewport.toY(points.get(point, 1)));
    }

    /** Whether a mark at a place reaches into the plot. */
    boolean seen(Spot spot) {
        double margin = sized(2 * FOCUS);
        return spot.x > -margin
                && spot.y > -margin
                && spot.x < viewport.width() + margin
                && spot.y < viewport.height() + margin;
    }

    double sized(double pixels) {
        return pixels * theme.type();
    }

    Path circle(Spot spot, double radius) {
        return Path.circle(spot.x, spot.y, sized(radius));
    }

    static Path line(Spot from, Spot to) {
        return Path.line(from.x, from.y, to.x, to.y);
    }

    /** In the colour of text. */
    Stroke stroke(double width) {
        return Stroke.of(theme.foreground(), sized(width));
    }

    /** A line in the colour of a cluster that stands out from its points. */
    Stroke stroke(int cluster, double width) {
        return Stroke.of(Ink.line(theme, cluster), sized(width));
    }

    void rimmed(Path path, Stroke stroke) {
        Ink.rimmed(pen, path, stroke, theme);
    }

    /** A ring in the colour of text on one of the ground: told from points of any colour. */
    void ring(Path path, double width) {
        pen.stroke(path, Stroke.of(theme.background(), sized(2 * width)));
        pen.stroke(path, stroke(width));
    }

    /** The point in hand. */
    void focus(int point) {
        Spot spot = spot(point);
        if (seen(spot)) {
            ring(circle(spot, FOCUS), FOCUS_LINE);
        }
    }
}
