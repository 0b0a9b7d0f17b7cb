package org.asterism.report.layer;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.asterism.cluster.Mark;
import org.asterism.geometry.Ellipse;
import org.asterism.geometry.Points;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;

/** Draws the marks of a step; sizes in logical pixels grow with the text. */
record StepInk(Points points, Pen pen, Viewport viewport, PlotTheme theme) {
    private static final double DIAMOND = 10;
    private static final double SMALL = 4;
    private static final double MEDOID = 6;
    private static final double MEDOID_RING = 10.5;
    private static final double FOCUS = 11;
    private static final double FOCUS_LINE = 3.25;
    private static final double HALO = 7;
    private static final double LIT = 0.3;
    private static final double LINE = 2;
    private static final double TEXT = 13;
    private static final double ASIDE = 9;
    private static final int STEPS = 96;
    /** Rings around more points than these would hide what they ring. */
    private static final int FEW_RINGS = 150;

    private static final int MOST_SPOKES = 4000;
    private static final double[] NOWHERE = {};
    /** A centre that moved less far leaves no trail. */
    private static final double STILL = 3;

    /** A centre: a diamond in the colour of its cluster; small where there are many. */
    void place(int cluster, double[] at, boolean many) {
        double size = (many ? SMALL : DIAMOND) * theme.type();
        Path diamond = diamond(viewport.toX(at[0]), viewport.toY(at[1]), size);
        if (seen(at)) {
            disc(diamond, cluster, many ? 1 : LINE);
        }
    }

    /** A point that stands for a cluster: filled, with a ring around it. */
    void medoid(int cluster, int point) {
        double[] at = points.row(point);
        if (!seen(at)) {
            return;
        }
        double x = viewport.toX(at[0]);
        double y = viewport.toY(at[1]);
        Path ring = Path.circle(x, y, MEDOID_RING * theme.type());
        Ink.rimmed(pen, ring, Stroke.of(Ink.line(theme, cluster), LINE * theme.type()), theme);
        disc(Path.circle(x, y, MEDOID * theme.type()), cluster, LINE);
    }

    /** The ground around it, then a line in the colour of text: told from points of any colour on any ground. */
    private void disc(Path path, int cluster, double line) {
        double width = line * theme.type();
        pen.stroke(path, Stroke.of(theme.background(), 3 * width));
        pen.fill(path, theme.color(cluster), 1);
        pen.stroke(path, Stroke.of(theme.foreground(), width));
    }

    /** The point in hand. */
    void focus(int point) {
        double[] at = points.row(point);
        if (seen(at)) {
            Path ring = Path.circle(viewport.toX(at[0]), viewport.toY(at[1]), FOCUS * theme.type());
            pen.stroke(ring, Stroke.of(theme.background(), 2 * FOCUS_LINE * theme.type()));
            pen.stroke(ring, Stroke.of(theme.foreground(), FOCUS_LINE * theme.type()));
        }
    }

    /** All places within a radius of a place, in units of the axes. */
    void reach(double[] at, double radius) {
        if (Double.isFinite(radius) && radius > 0) {
            Ellipse round = new Ellipse(at[0], at[1], radius, radius, 0);
            Path path = outline(round, 1);
            pen.fill(path, theme.accent(), LIT / 3);
            Ink.rimmed(pen, path, Stroke.of(theme.accent(), LINE), theme);
        }
    }

    /** Points that are looked at together: lit, and ringed where they are few. */
    void group(int[] group) {
        Path halo = new Path();
        int seen = 0;
        for (int point : group) {
            double[] at = points.row(point);
            if (seen(at)) {
                halo.addCircle(viewport.toX(at[0]), viewport.toY(at[1]), HALO * theme.type());
                seen++;
            }
        }
        if (seen > 0) {
            pen.fill(halo, theme.accent(), LIT);
        }
        if (seen > 0 && seen <= FEW_RINGS) {
            pen.stroke(halo, Stroke.of(theme.accent(), 1.25).withOpacity(0.8));
        }
    }

    /** A Gaussian at one and two standard deviations; the heavier, the darker. */
    void shape(Mark.Shape shape) {
        double[][] spread = shape.covariance();
        Ellipse ellipse = Ellipse.of(shape.mean()[0], shape.mean()[1], spread[0][0], spread[0][1], spread[1][1]);
        int color = theme.color(shape.cluster());
        double opacity = 0.06 + 0.24 * Math.sqrt(Math.clamp(shape.weight(), 0, 1));
        Stroke line = Stroke.of(Ink.line(theme, shape.cluster()), LINE * theme.type());
        Path outer = outline(ellipse, 2);
        Path inner = outline(ellipse, 1);
        pen.fill(outer, color, opacity / 2);
        pen.fill(inner, color, opacity);
        Ink.rimmed(pen, outer, line.scaled(0.7).dashed(6, 4), theme);
        Ink.rimmed(pen, inner, line, theme);
        place(shape.cluster(), shape.mean(), true);
    }

    /**
     * Two points and the line between them.
     *
     * @param tried whether it is only a candidate
     * @param said whether its length stands beside it
     */
    void link(Mark.Link link, boolean tried, boolean said) {
        double fromX = viewport.toX(points.get(link.from(), 0));
        double fromY = viewport.toY(points.get(link.from(), 1));
        double toX = viewport.toX(points.get(link.to(), 0));
        double toY = viewport.toY(points.get(link.to(), 1));
        Stroke stroke = Stroke.of(theme.foreground(), 1.5 * LINE * theme.type());
        Path line = Path.line(fromX, fromY, toX, toY);
        Ink.rimmed(pen, line, tried ? stroke.dashed(7, 5) : stroke, theme);
        if (!tried) {
            end(fromX, fromY);
            end(toX, toY);
        }
        if (said && Double.isFinite(link.length())) {
            pen.text(
                    String.format(Locale.ROOT, "%.3g", link.length()),
                    (fromX + toX) / 2 + ASIDE * theme.type(),
                    (fromY + toY) / 2 - ASIDE * theme.type(),
                    theme.text(TEXT, theme.foreground())
                            .bold()
                            .at(Side.LEFT, Line.MIDDLE)
                            .haloed(theme.background()));
        }
    }

    /** A thin line between two points, one of many. */
    void edge(Mark.Link link) {
        Path line = Path.line(
                viewport.toX(points.get(link.from(), 0)),
                viewport.toY(points.get(link.from(), 1)),
                viewport.toX(points.get(link.to(), 0)),
                viewport.toY(points.get(link.to(), 1)));
        pen.stroke(line, Stroke.of(theme.foreground(), theme.type()).withOpacity(0.7));
    }

    private void end(double x, double y) {
        Path dot = Path.circle(x, y, MEDOID * theme.type());
        pen.stroke(dot, Stroke.of(theme.background(), 2.5 * LINE * theme.type()));
        pen.stroke(dot, Stroke.of(theme.foreground(), LINE * theme.type()));
    }

    /** Where a centre came from. */
    void trail(int cluster, double[] from, double[] to) {
        double fromX = viewport.toX(from[0]);
        double fromY = viewport.toY(from[1]);
        double toX = viewport.toX(to[0]);
        double toY = viewport.toY(to[1]);
        if (Math.hypot(toX - fromX, toY - fromY) > STILL) {
            Stroke line =
                    Stroke.of(Ink.line(theme, cluster), LINE * theme.type()).withOpacity(0.8);
            Ink.rimmed(pen, Path.line(fromX, fromY, toX, toY), line, theme);
            Path ghost = diamond(fromX, fromY, 0.6 * DIAMOND * theme.type());
            pen.fill(ghost, theme.background(), 0.7);
            pen.stroke(ghost, line);
        }
    }

    /** A thin line from each point to its cluster's centre, one path a cluster; of many points, from every so many. */
    void spokes(int[] labels, double[][] centres) {
        Map<Integer, Path> lines = new TreeMap<>();
        int stride = 1 + labels.length / MOST_SPOKES;
        for (int i = 0; i < labels.length; i += stride) {
            double[] centre = labels[i] < 0 ? NOWHERE : centres[labels[i]];
            if (centre.length > 0) {
                lines.computeIfAbsent(labels[i], _ -> new Path())
                        .moveTo(viewport.toX(points.get(i, 0)), viewport.toY(points.get(i, 1)))
                        .lineTo(viewport.toX(centre[0]), viewport.toY(centre[1]));
            }
        }
        lines.forEach((cluster, path) ->
                pen.stroke(path, Stroke.of(theme.color(cluster), 1).withOpacity(0.35)));
    }

    private Path outline(Ellipse ellipse, double deviations) {
        Path path = new Path();
        for (int s = 0; s < STEPS; s++) {
            double[] place = ellipse.point(2 * Math.PI * s / STEPS, deviations);
            path.to(viewport.toX(place[0]), viewport.toY(place[1]));
        }
        return path.close();
    }

    private static Path diamond(double x, double y, double size) {
        return new Path()
                .moveTo(x, y - size)
                .lineTo(x + size, y)
                .lineTo(x, y + size)
                .lineTo(x - size, y)
                .close();
    }

    private boolean seen(double[] at) {
        double x = viewport.toX(at[0]);
        double y = viewport.toY(at[1]);
        double margin = 2 * FOCUS * theme.type();
        return x > -margin && y > -margin && x < viewport.width() + margin && y < viewport.height() + margin;
    }
}
