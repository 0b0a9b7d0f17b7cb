package org.asterism.report.layer;

import java.util.List;
import java.util.Set;
import org.asterism.geometry.Ellipse;
import org.asterism.report.Layer;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;
import org.asterism.workspace.LayerKind;

/**
 * Gaussian groups as ellipses at one and two standard deviations, with their numbers.
 *
 * @param ellipses in places; an ellipse's index is its id
 * @param highlighted the ids of those drawn strong, the others then faint; none for all alike
 */
public record GroupsLayer(List<Ellipse> ellipses, Set<Integer> highlighted) implements Layer {
    private static final int STEPS = 72;

    public GroupsLayer {
        ellipses = List.copyOf(ellipses);
        highlighted = Set.copyOf(highlighted);
    }

    @Override
    public LayerKind kind() {
        return LayerKind.GROUPS;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        for (int i = 0; i < ellipses.size(); i++) {
            boolean strong = highlighted.contains(i);
            double opacity = strong || highlighted.isEmpty() ? 0.85 : 0.3;
            int color = strong ? theme.accent() : theme.foreground();
            Stroke line = Stroke.of(color, strong ? 2.5 : 1.25);
            pen.stroke(outline(viewport, ellipses.get(i), 1), line.withOpacity(opacity));
            pen.stroke(
                    outline(viewport, ellipses.get(i), 2),
                    line.withOpacity(opacity * 0.55).dashed(4, 4));
            number(pen, viewport, theme, i, strong);
        }
    }

    /** The number by which tables name the group, at its centre. */
    private void number(Pen pen, Viewport viewport, PlotTheme theme, int i, boolean strong) {
        TextStyle style = theme.text(strong ? 15 : 13, strong ? theme.accent() : theme.foreground())
                .bold()
                .at(Side.CENTER, Line.MIDDLE)
                .haloed(theme.background());
        Ellipse ellipse = ellipses.get(i);
        pen.text(Integer.toString(i + 1), viewport.toX(ellipse.centerX()), viewport.toY(ellipse.centerY()), style);
    }

    private static Path outline(Viewport viewport, Ellipse ellipse, double deviations) {
        Path path = new Path();
        for (int s = 0; s < STEPS; s++) {
            double[] place = ellipse.point(2 * Math.PI * s / STEPS, deviations);
            path.to(viewport.toX(place[0]), viewport.toY(place[1]));
        }
        return path.close();
    }
}
