package org.asterism.report.layer;

import java.util.List;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.ConvexHull;
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
     * The radius of the circles follows from each group's own points, see {@link AlphaHull}, in shares of the
     * plot's width and height.
     */
    static HullLayer alpha(GroupedPoints groups, Job job) {
        Bounds all = groups.bounds();
        int most = most(groups);
        return new HullLayer(
                LayerKind.ALPHA_HULLS,
                Progress.map(
                        groups.groups(),
                        job,
                        (group, part) -> new Hull(
                                group.label(),
                                AlphaHull.of(group.sample(most), all, part).outline())));
    }

    /** The most points of a group that take part in its alpha shape. */
    static int most(GroupedPoints groups) {
        return AlphaHull.most(groups.groups().size());
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        for (Hull hull : hulls) {
            Path path = Ink.rings(hull.rings(), viewport);
            pen.fill(path, theme.color(hull.label()), FILL);
            pen.stroke(path, Stroke.of(Ink.line(theme, hull.label()), LINE));
        }
    }
}
