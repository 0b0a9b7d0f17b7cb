package org.asterism.ui.plot.layer;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.asterism.report.PlotTheme;
import org.asterism.report.raster.Shape;

/** A label's colour and shape, as a small picture in the legend. */
final class Mark extends Canvas {
    private static final double SIZE = 11;
    private static final double RADIUS = 4.4;

    Mark(Shape shape, int label, PlotTheme theme) {
        super(SIZE * theme.type(), SIZE * theme.type());
        paint(shape, theme.color(label));
    }

    private void paint(Shape shape, int color) {
        GraphicsContext graphics = getGraphicsContext2D();
        graphics.setFill(Paints.of(color));
        graphics.setStroke(Paints.of(color));
        double c = getWidth() / 2;
        double r = shape.reach(RADIUS / SIZE * getWidth() * 0.92);
        switch (shape) {
            case DISC -> graphics.fillOval(c - r, c - r, 2 * r, 2 * r);
            case SQUARE -> graphics.fillRect(c - r, c - r, 2 * r, 2 * r);
            case TRIANGLE ->
                graphics.fillPolygon(
                        new double[] {c - r, c, c + r}, new double[] {c + 0.62 * r, c - r, c + 0.62 * r}, 3);
            case DIAMOND ->
                graphics.fillPolygon(new double[] {c - r, c, c + r, c}, new double[] {c, c - r, c, c + r}, 4);
            case RING -> {
                graphics.setLineWidth(1.5);
                graphics.strokeOval(c - r + 0.5, c - r + 0.5, 2 * r - 1, 2 * r - 1);
            }
        }
    }
}
