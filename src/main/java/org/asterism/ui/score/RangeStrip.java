package org.asterism.ui.score;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.asterism.perception.Range;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** A score on its scale from 0 to 1, with a bar for its range over seeds. */
final class RangeStrip extends Sketch {
    private static final double EDGE = 7;
    private static final double LINE = 8;

    private double score;
    private @Nullable Range range;

    RangeStrip() {
        super(Messages.text("score.strip-spoken"));
        setMinHeight(28);
        setPrefHeight(28);
    }

    /** @param known null while it is not computed */
    void show(double newScore, @Nullable Range known) {
        score = newScore;
        range = known;
        repaint();
    }

    @Override
    protected void paint(GraphicsContext g) {
        g.setStroke(ink(0.25));
        g.setLineWidth(2);
        g.strokeLine(EDGE, LINE, getWidth() - EDGE, LINE);
        g.setFill(ink(0.6));
        g.setTextAlign(TextAlignment.CENTER);
        for (int tick = 0; tick <= 4; tick++) {
            g.fillText(tick % 4 == 0 ? Integer.toString(tick / 4) : quarter(tick), x(tick / 4.0), 25);
        }
        if (range != null && range.seeds() > 1) {
            g.setFill(AMBIGUITY.deriveColor(0, 1, 1, 0.4));
            double left = x(range.min()) - 2;
            g.fillRoundRect(left, LINE - 4, x(range.max()) + 2 - left, 8, 6, 6);
            g.setStroke(ink(0.9));
            g.setLineWidth(1.5);
            g.strokeLine(x(range.median()), LINE - 6, x(range.median()), LINE + 6);
        }
        g.setFill(AMBIGUITY);
        g.fillOval(x(score) - 4, LINE - 4, 8, 8);
    }

    /** Without the zero before the decimals. */
    private static String quarter(int tick) {
        return ScoreText.number(tick / 4.0).substring(1);
    }

    private double x(double value) {
        return EDGE + value * (getWidth() - 2 * EDGE);
    }
}
