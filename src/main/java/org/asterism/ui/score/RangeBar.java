package org.asterism.ui.score;

import javafx.scene.canvas.GraphicsContext;
import org.asterism.perception.Interval;
import org.asterism.perception.PairFeature;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Where the value of a feature stands in the range that people were tested on; an arrow where it is outside. */
final class RangeBar extends Sketch {
    private static final double WIDTH = 62;
    private static final double HEIGHT = 14;
    private static final double EDGE = 10;

    private final double place;

    /** @param tested null where nothing is known of the range */
    RangeBar(PairFeature feature, double value, @Nullable Interval tested) {
        super(words(feature, value, tested));
        place = tested == null ? Double.NaN : feature.place(value, tested);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    /** The range and on which side of it the value stands. */
    static String words(PairFeature feature, double value, @Nullable Interval tested) {
        if (tested == null) {
            return Messages.text("score.tested-never");
        }
        String key = value < tested.low()
                ? "score.tested-below"
                : value > tested.high() ? "score.tested-above" : "score.tested-within";
        return Messages.text(key, feature.text(tested.low()), feature.text(tested.high()), feature.text(value));
    }

    @Override
    protected void paint(GraphicsContext g) {
        double middle = getHeight() / 2;
        double right = getWidth() - EDGE;
        g.setFill(ink(Double.isNaN(place) ? 0.08 : 0.2));
        g.fillRoundRect(EDGE, middle - 2.5, right - EDGE, 5, 5, 5);
        if (place < 0) {
            arrow(g, EDGE - 3, -1);
        } else if (place > 1) {
            arrow(g, right + 3, 1);
        } else if (!Double.isNaN(place)) {
            double x = EDGE + place * (right - EDGE);
            g.setFill(ink(0.9));
            g.fillOval(x - 3.5, middle - 3.5, 7, 7);
        }
    }

    private void arrow(GraphicsContext g, double base, int side) {
        double middle = getHeight() / 2;
        g.setFill(AMBIGUITY);
        g.fillPolygon(new double[] {base, base + 8 * side, base}, new double[] {middle - 5, middle, middle + 5}, 3);
    }
}
