package org.asterism.ui.score;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.text.Messages;

/** A mean doubt as a bar with its number. */
final class DoubtBar extends Sketch {
    private static final double NUMBER = 28;

    private final double doubt;

    /** @param doubt 0 to 1 */
    DoubtBar(double doubt) {
        super(Messages.text("score.doubt", ScoreText.number(doubt)));
        this.doubt = doubt;
        setMinSize(110, 16);
        setPrefSize(110, 16);
    }

    @Override
    protected void paint(GraphicsContext g) {
        double wide = getWidth() - NUMBER;
        double middle = getHeight() / 2;
        g.setFill(ink(0.1));
        g.fillRoundRect(0, middle - 4, wide, 8, 4, 4);
        g.setFill(AMBIGUITY);
        g.fillRoundRect(0, middle - 4, wide * doubt, 8, 4, 4);
        g.setFill(ink(1));
        g.setTextBaseline(VPos.CENTER);
        g.fillText(ScoreText.number(doubt), wide + 6, middle);
    }
}
