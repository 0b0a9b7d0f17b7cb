package org.asterism.ui.plan;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Display.Aspect;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** A plot as people will see it, the whole square made smaller: points, colours and opacity in their real proportions. */
final class DisplayPreview extends Canvas {
    private static final int MOST = 20_000;
    /** The share of the square that stays free at each side, as in the window of a session. */
    private static final double MARGIN = 0.04;

    DisplayPreview(double side) {
        super(side, side);
        setId("plan-preview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(Points points, Display display) {
        setAccessibleText(Messages.text("plan.preview", Numbers.count(points.size())));
        GraphicsContext pen = getGraphicsContext2D();
        pen.setGlobalAlpha(1);
        pen.setFill(Color.web(display.ground()));
        pen.fillRect(0, 0, getWidth(), getHeight());
        if (display.axes()) {
            pen.setStroke(Color.web(display.color()).interpolate(Color.web(display.ground()), 0.5));
            double edge = MARGIN * getWidth() / 2;
            pen.strokeRect(edge, edge, getWidth() - 2 * edge, getHeight() - 2 * edge);
        }
        dots(pen, points, display);
    }

    private void dots(GraphicsContext pen, Points points, Display display) {
        pen.setGlobalAlpha(display.opacity());
        pen.setFill(Color.web(display.color()));
        double radius = display.radius() * getWidth() / display.side();
        Bounds bounds = Bounds.of(points);
        double longest = Math.max(bounds.width(), bounds.height());
        boolean square = display.aspect() == Aspect.SQUARE;
        double width = square ? bounds.width() : longest;
        double height = square ? bounds.height() : longest;
        int step = Math.max(1, Math.ceilDiv(points.size(), MOST));
        for (int i = 0; i < points.size(); i += step) {
            double x = place(points.get(i, 0) - bounds.centerX(), width);
            double y = place(bounds.centerY() - points.get(i, 1), height);
            pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    private double place(double fromMiddle, double extent) {
        double share = extent > 0 ? fromMiddle / extent : 0;
        return getWidth() * (0.5 + (1 - 2 * MARGIN) * share);
    }
}
