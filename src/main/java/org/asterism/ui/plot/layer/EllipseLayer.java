package org.asterism.ui.plot.layer;

import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.asterism.geometry.Ellipse;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;

/** Draws ellipses at one and two standard deviations; highlighted ones strong, the others then faint. */
public final class EllipseLayer {
    private static final int STEPS = 72;

    private EllipseLayer() {}

    /** Draws in pixels of the plot area. */
    public static void paint(
            GraphicsContext graphics,
            Viewport viewport,
            PlotTheme theme,
            List<Ellipse> ellipses,
            Set<Integer> highlighted) {
        for (int i = 0; i < ellipses.size(); i++) {
            boolean strong = highlighted.contains(i);
            Color color = Paints.of(strong ? theme.accent() : theme.foreground());
            double opacity = strong || highlighted.isEmpty() ? 0.85 : 0.3;
            graphics.setStroke(color.deriveColor(0, 1, 1, opacity));
            graphics.setLineWidth(strong ? 2.5 : 1.25);
            outline(graphics, viewport, ellipses.get(i), 1);
            graphics.setStroke(color.deriveColor(0, 1, 1, opacity * 0.55));
            graphics.setLineDashes(4, 4);
            outline(graphics, viewport, ellipses.get(i), 2);
            graphics.setLineDashes();
            number(graphics, viewport, theme, ellipses.get(i), i + 1, strong);
        }
    }

    /** The number by which tables name the group, at its centre, with a halo that keeps it readable over points. */
    private static void number(
            GraphicsContext graphics, Viewport viewport, PlotTheme theme, Ellipse ellipse, int number, boolean strong) {
        double x = viewport.toX(ellipse.centerX());
        double y = viewport.toY(ellipse.centerY());
        graphics.setFont(Font.font("Inter Semi Bold", strong ? 15 : 13));
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setStroke(Paints.of(theme.background()));
        graphics.setLineWidth(4);
        graphics.strokeText(Integer.toString(number), x, y);
        graphics.setFill(Paints.of(strong ? theme.accent() : theme.foreground()));
        graphics.fillText(Integer.toString(number), x, y);
    }

    private static void outline(GraphicsContext graphics, Viewport viewport, Ellipse ellipse, double deviations) {
        double[] x = new double[STEPS];
        double[] y = new double[STEPS];
        for (int s = 0; s < STEPS; s++) {
            double[] place = ellipse.point(2 * Math.PI * s / STEPS, deviations);
            x[s] = viewport.toX(place[0]);
            y[s] = viewport.toY(place[1]);
        }
        graphics.strokePolygon(x, y, STEPS);
    }
}
