package org.asterism.report.layer;

import java.util.List;
import org.asterism.geometry.AlphaShape;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.ConvexHull;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.report.Layer;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.workspace.LayerKind;

/** The outline of each group in its colour, faintly filled: convex, or following the points' bays and holes. */
record HullLayer(LayerKind kind, List<Hull> hulls) implements Layer {
    private static final double FILL = 0.09;
    private static final double LINE = 1.5;
    private static final double DOT = 6;

    /** The most points of a group that its alpha shape is made of; of more, so many are drawn at random. */
    static final int MOST = 10_000;

    private static final int MOST_OF_ALL = 100_000;

    /** An alpha shape has this share of its points at its corners or inside when its circles are as small as can be. */
    private static final double COVERED = 0.98;

    /** Circles this much larger than need be leave no holes that come from chance alone. */
    private static final double GENEROUS = 2.2;

    HullLayer {
        hulls = List.copyOf(hulls);
    }

    /** Exact, of all points. */
    static HullLayer convex(GroupedPoints groups, Job job) {
        return new HullLayer(
                LayerKind.CONVEX_HULLS,
                Progress.map(
                        groups.groups(),
                        job,
                        (group, _) -> new Hull(
                                group.label(), List.of(group.points().select(ConvexHull.of(group.points()))))));
    }

    /**
     * The radius of the circles follows from each group's own points, see {@link AlphaShape#radius}, in shares of the
     * plot's width and height.
     */
    static HullLayer alpha(GroupedPoints groups, Job job) {
        Bounds all = groups.bounds();
        int most = most(groups);
        return new HullLayer(
                LayerKind.ALPHA_HULLS,
                Progress.map(groups.groups(), job, (group, part) -> alpha(group, group.sample(most), all, part)));
    }

    /** The most points of a group that take part in its alpha shape. */
    static int most(GroupedPoints groups) {
        return Math.clamp(MOST_OF_ALL / Math.max(1, groups.groups().size()), 1, MOST);
    }

    private static Hull alpha(Group group, Points points, Bounds all, Job job) {
        AlphaShape shape = AlphaShape.of(shares(points, all), job);
        List<int[]> rings = shape.rings(GENEROUS * shape.radius(COVERED));
        return new Hull(
                group.label(),
                rings.isEmpty()
                        ? List.of(points.select(ConvexHull.of(points)))
                        : rings.stream().map(points::select).toList());
    }

    /** Places as shares of the bounds, so that a circle is as wide as high in the fitted plot. */
    private static Points shares(Points points, Bounds all) {
        return Points.of(
                shares(points.column(0), all.minX(), all.width()), shares(points.column(1), all.minY(), all.height()));
    }

    private static double[] shares(double[] values, double low, double extent) {
        double[] shares = new double[values.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = extent > 0 ? (values[i] - low) / extent : 0;
        }
        return shares;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        for (Hull hull : hulls) {
            Path path = path(hull, viewport);
            pen.fill(path, theme.color(hull.label()), FILL);
            pen.stroke(path, Stroke.of(Ink.line(theme, hull.label()), LINE));
        }
    }

    private static Path path(Hull hull, Viewport viewport) {
        Path path = new Path();
        for (Points ring : hull.rings()) {
            if (ring.size() == 1) {
                return Path.circle(viewport.toX(ring.get(0, 0)), viewport.toY(ring.get(0, 1)), DOT);
            }
            Ink.ring(path, ring, viewport);
        }
        return path;
    }
}
