package org.asterism.report.layer;

import java.util.List;
import org.asterism.geometry.Points;
import org.asterism.geometry.Polygon;
import org.asterism.geometry.Voronoi;
import org.asterism.job.Job;
import org.asterism.report.Layer;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.workspace.LayerKind;

/**
 * The part of the plane that is nearer to each group's mean than to any other, in the units of the axes.
 *
 * @param labels one a cell
 */
record VoronoiLayer(List<Integer> labels, Voronoi cells) implements Layer {
    private static final double FILL = 0.1;

    VoronoiLayer {
        labels = List.copyOf(labels);
    }

    static VoronoiLayer of(GroupedPoints groups, Job job) {
        List<Centre> centres = Progress.map(groups.groups(), job, Centre::of);
        Points means = Points.of(
                centres.stream().mapToDouble(centre -> centre.mean()[0]).toArray(),
                centres.stream().mapToDouble(centre -> centre.mean()[1]).toArray());
        return new VoronoiLayer(centres.stream().map(Centre::label).toList(), Voronoi.of(means, job));
    }

    @Override
    public LayerKind kind() {
        return LayerKind.VORONOI;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        Stroke line = Stroke.of(theme.muted(), 1).withOpacity(0.5);
        for (int i = 0; i < labels.size(); i++) {
            Polygon cell = cells.cell(i, viewport.view());
            Path path = Ink.ring(new Path(), Points.of(cell.x(), cell.y()), viewport);
            pen.fill(path, theme.color(labels.get(i)), FILL);
            if (labels.size() > 1) {
                pen.stroke(path, line);
            }
        }
    }
}
