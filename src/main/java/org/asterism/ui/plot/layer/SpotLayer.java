package org.asterism.ui.plot.layer;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.asterism.report.PlotTheme;

/** Draws a small cross-hair at a place that was clicked. */
public final class SpotLayer {
    private static final double RING = 6;
    private static final double ARM = 11;

    private SpotLayer() {}

    /** Draws at a pixel of the plot area. */
    public static void paint(GraphicsContext graphics, PlotTheme theme, double x, double y) {
        draw(graphics, Paints.of(theme.background()), 4, x, y);
        draw(graphics, Paints.of(theme.accent()), 2, x, y);
    }

    private static void draw(GraphicsContext graphics, Color color, double width, double x, double y) {
        graphics.setStroke(color);
        graphics.setLineWidth(width);
        graphics.strokeOval(x - RING, y - RING, 2 * RING, 2 * RING);
        graphics.strokeLine(x - ARM, y, x - RING, y);
        graphics.strokeLine(x + RING, y, x + ARM, y);
        graphics.strokeLine(x, y - ARM, x, y - RING);
        graphics.strokeLine(x, y + RING, x, y + ARM);
    }
}
