package org.asterism.ui.advice;

import javafx.scene.canvas.GraphicsContext;
import org.asterism.tuning.advice.Advice;
import org.asterism.ui.control.Sketch;

/** Expected agreement on a scale from 0 to 1: its range as a bar, the mean as a dot. */
final class ExpectedBar extends Sketch {
    private static final double DOT = 4.5;

    private final Advice advice;

    ExpectedBar(Advice advice) {
        super(AdviceText.expected(advice));
        this.advice = advice;
        setMinSize(150, 14);
        setPrefSize(150, 14);
        setMaxSize(150, 14);
    }

    @Override
    protected void paint(GraphicsContext g) {
        double middle = getHeight() / 2;
        g.setStroke(ink(0.18));
        g.setLineWidth(1);
        g.strokeLine(x(0), middle, x(1), middle);
        g.strokeLine(x(0), middle - 3, x(0), middle + 3);
        g.strokeLine(x(1), middle - 3, x(1), middle + 3);
        g.setStroke(accent().deriveColor(0, 1, 1, 0.45));
        g.setLineWidth(5);
        g.strokeLine(x(advice.low()), middle, x(advice.high()), middle);
        g.setFill(accent());
        g.fillOval(x(advice.expected()) - DOT, middle - DOT, 2 * DOT, 2 * DOT);
    }

    private double x(double agreement) {
        return DOT + Math.clamp(agreement, 0, 1) * (getWidth() - 2 * DOT);
    }
}
