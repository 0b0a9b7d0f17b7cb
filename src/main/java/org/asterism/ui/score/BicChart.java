package org.asterism.ui.score;

import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.asterism.perception.Ambiguity;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The information criterion for each number of components, with the number that was taken. */
final class BicChart extends Sketch {
    private static final double FOOT = 14;
    private static final double EDGE = 8;

    private @Nullable Ambiguity shown;

    BicChart() {
        super(Messages.text("score.bic-spoken"));
        setMinHeight(96);
        setPrefHeight(96);
    }

    void show(Ambiguity ambiguity) {
        shown = ambiguity;
        repaint();
    }

    @Override
    protected void paint(GraphicsContext g) {
        if (shown == null) {
            return;
        }
        double[] bic = shown.bic();
        double[] x = new double[bic.length];
        double[] y = new double[bic.length];
        double low = Arrays.stream(bic).min().orElse(0);
        double high = Arrays.stream(bic).max().orElse(1);
        for (int k = 0; k < bic.length; k++) {
            x[k] = EDGE + (getWidth() - 2 * EDGE) * (bic.length == 1 ? 0.5 : k / (bic.length - 1.0));
            y[k] = EDGE + (getHeight() - FOOT - 2 * EDGE) * (high > low ? (high - bic[k]) / (high - low) : 0.5);
        }
        g.setStroke(ink(0.6));
        g.setLineWidth(1.5);
        g.strokePolyline(x, y, bic.length);
        int taken = shown.components() - 1;
        g.setFill(AMBIGUITY);
        g.fillOval(x[taken] - 4.5, y[taken] - 4.5, 9, 9);
        g.setTextAlign(TextAlignment.CENTER);
        for (int k = 0; k < bic.length; k++) {
            g.setFill(ink(k == taken ? 1 : 0.55));
            g.fillText(Integer.toString(k + 1), x[k], getHeight() - 2);
        }
    }
}
