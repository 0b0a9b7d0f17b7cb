package org.asterism.ui.score;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.asterism.perception.Audience;
import org.asterism.perception.Percept;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.text.Messages;

/** How many of 100 viewers see one group, two, three, and so on. */
final class GroupChart extends Sketch {
    private static final double FOOT = 14;
    private static final double HEAD = 13;

    private int[] viewers = {};

    GroupChart() {
        super(Messages.text("score.audience-chart"));
        getStyleClass().add("group-chart");
        setMinHeight(76);
        setPrefHeight(76);
    }

    void show(Audience audience) {
        List<Percept> percepts = audience.percepts();
        int most = percepts.stream().mapToInt(Percept::groups).max().orElse(1);
        viewers = new int[most];
        int[] counts = audience.counts(100);
        for (int v = 0; v < counts.length; v++) {
            viewers[percepts.get(v).groups() - 1] = counts[v];
        }
        repaint();
    }

    @Override
    protected void paint(GraphicsContext g) {
        double step = getWidth() / viewers.length;
        double wide = Math.min(34, 0.7 * step);
        double tall = getHeight() - FOOT - HEAD;
        double most = IntStream.of(viewers).max().orElse(1);
        g.setTextAlign(TextAlignment.CENTER);
        for (int i = 0; i < viewers.length; i++) {
            double middle = (i + 0.5) * step;
            double height = tall * viewers[i] / most;
            g.setFill(SEPARABILITY.deriveColor(0, 1, 1, 0.85));
            g.fillRect(middle - wide / 2, HEAD + tall - height, wide, height);
            g.setFill(ink(viewers[i] > 0 ? 1 : 0.45));
            g.fillText(Integer.toString(viewers[i]), middle, HEAD + tall - height - 3);
            g.setFill(ink(0.65));
            g.fillText(Integer.toString(i + 1), middle, getHeight() - 2);
        }
        g.setStroke(ink(0.3));
        g.strokeLine(0, HEAD + tall + 0.5, getWidth(), HEAD + tall + 0.5);
    }
}
