package org.asterism.ui.agreement;

import javafx.scene.canvas.GraphicsContext;
import org.asterism.session.result.Estimate;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.text.Messages;

/** A value between 0 and 1 as a dot on a line, with its interval. */
final class EstimateBar extends Sketch {
    private static final double WIDTH = 66;
    private static final double HEIGHT = 14;
    private static final double DOT = 6;

    private Estimate estimate = Estimate.NONE;

    EstimateBar() {
        super(Messages.text("agreement.interval"));
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    void show(Estimate shown) {
        estimate = shown;
        setAccessibleText(Words.estimate(shown));
        repaint();
    }

    @Override
    protected void paint(GraphicsContext graphics) {
        double middle = getHeight() / 2;
        graphics.setFill(ink(0.12));
        graphics.fillRect(0, middle - 0.5, getWidth(), 1);
        if (Double.isNaN(estimate.value())) {
            return;
        }
        double low = x(estimate.interval().low());
        double high = x(estimate.interval().high());
        if (!Double.isNaN(low)) {
            graphics.setFill(accent().deriveColor(0, 1, 1, 0.45));
            graphics.fillRect(low, middle - 1.5, Math.max(1, high - low), 3);
        }
        graphics.setFill(accent());
        graphics.fillOval(x(estimate.value()) - DOT / 2, middle - DOT / 2, DOT, DOT);
    }

    private double x(double value) {
        double room = getWidth() - DOT;
        return Double.isNaN(value) ? value : DOT / 2 + room * Math.clamp(value, 0, 1);
    }
}
