package org.asterism.report.layer;

import java.util.List;
import java.util.stream.Stream;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Contour;
import org.asterism.geometry.Contours;
import org.asterism.geometry.Field;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.report.Layer;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.workspace.LayerKind;

/** Lines at shares of the highest density in view: of each group of some size in its colour, or of all points. */
record ContourLayer(List<Line> lines) implements Layer {
    private static final List<Double> SHARES = List.of(0.1, 0.3, 0.55, 0.8);

    /** Lines around fewer points would show the kernel and not the points. */
    private static final int FEWEST = 5;

    ContourLayer {
        lines = List.copyOf(lines);
    }

    /** The lines of a group at one share of its highest density. */
    record Line(int label, double share, List<Contour> contours) {}

    static ContourLayer of(GroupedPoints groups, Viewport viewport, Job job) {
        ScreenGrid grid = ScreenGrid.of(viewport);
        List<Group> parts = groups.groups().isEmpty() && groups.points().size() > 0
                ? List.of(new Group(Clustering.UNLABELLED, "", 0, groups.points()))
                : groups.groups().stream()
                        .filter(group -> group.points().size() >= FEWEST)
                        .toList();
        return new ContourLayer(
                Progress.map(parts, job, (group, part) -> lines(group, grid.of(group.points(), part))).stream()
                        .flatMap(found -> found)
                        .toList());
    }

    private static Stream<Line> lines(Group group, Field density) {
        double peak = density.peak();
        return SHARES.stream()
                .filter(_ -> peak > 0)
                .map(share -> new Line(group.label(), share, Contours.of(density, share * peak)));
    }

    @Override
    public LayerKind kind() {
        return LayerKind.CONTOURS;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        for (Line line : lines) {
            Path path = new Path();
            for (Contour contour : line.contours()) {
                Ink.open(path, Points.of(contour.x(), contour.y()), viewport);
            }
            Stroke stroke = Stroke.of(Ink.line(theme, line.label()), 1 + 0.5 * line.share())
                    .withOpacity(0.55 + 0.45 * line.share());
            Ink.rimmed(pen, path, stroke, theme);
        }
    }
}
