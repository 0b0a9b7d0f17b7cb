package org.asterism.report.layer;

import java.util.List;
import org.asterism.job.Job;
import org.asterism.report.Layer;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.workspace.LayerKind;

/** The mean of each group as a cross, its medoid as a ring, and its number in the legend beside the cross. */
record CentreLayer(List<Centre> centres) implements Layer {
    private static final double ARM = 5;
    private static final double RING = 5;
    private static final double LINE = 2;
    private static final double TEXT = 12;
    private static final double ASIDE = 8;

    CentreLayer {
        centres = List.copyOf(centres);
    }

    static CentreLayer of(GroupedPoints groups, Job job) {
        return new CentreLayer(Progress.map(groups.groups(), job, Centre::of));
    }

    @Override
    public LayerKind kind() {
        return LayerKind.CENTRES;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        for (Centre centre : centres) {
            double x = viewport.toX(centre.mean()[0]);
            double y = viewport.toY(centre.mean()[1]);
            Stroke stroke = Stroke.of(Palette.mix(theme.color(centre.label()), theme.foreground(), 0.5), LINE);
            Path ring = Path.circle(viewport.toX(centre.medoid()[0]), viewport.toY(centre.medoid()[1]), RING);
            Ink.rimmed(pen, ring, stroke, theme);
            Ink.rimmed(pen, cross(x, y), stroke, theme);
        }
        TextStyle style = theme.text(TEXT, theme.foreground()).bold().haloed(theme.background());
        for (Centre centre : centres) {
            pen.text(
                    Integer.toString(centre.number()),
                    viewport.toX(centre.mean()[0]) + ASIDE,
                    viewport.toY(centre.mean()[1]) - ASIDE,
                    style);
        }
    }

    private static Path cross(double x, double y) {
        return new Path()
                .moveTo(x - ARM, y - ARM)
                .lineTo(x + ARM, y + ARM)
                .moveTo(x - ARM, y + ARM)
                .lineTo(x + ARM, y - ARM);
    }
}
