package org.asterism.ui.histogram;

import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.asterism.report.histogram.WordHistogram;
import org.asterism.ui.text.Messages;

/** Bars below each other with their words on them. */
final class WordBars implements Bars {
    private static final double LINE = 14;
    private static final double GAP = 2;
    private static final double COUNT = 48;
    private static final double LEAST = 1.5;

    private final WordHistogram histogram;
    private final int most;

    WordBars(WordHistogram histogram) {
        this.histogram = histogram;
        most = IntStream.of(histogram.counts()).max().orElse(1);
    }

    @Override
    public int at(double x, double y, double width) {
        return Math.clamp((int) Math.floor(y / LINE), 0, histogram.size() - 1);
    }

    @Override
    public void fill(GraphicsContext graphics, int bar, int count, double width, double height) {
        double length = count == 0 ? 0 : Math.max(LEAST, (width - COUNT) * count / Math.max(1, most));
        graphics.fillRect(0, bar * LINE, length, LINE - GAP);
    }

    @Override
    public void mark(GraphicsContext graphics, int bar, double width, double height) {
        graphics.fillRect(0, bar * LINE, width, LINE - GAP);
    }

    @Override
    public void label(GraphicsContext graphics, double width, double height) {
        graphics.setTextBaseline(VPos.CENTER);
        for (int bar = 0; bar < histogram.size(); bar++) {
            double middle = bar * LINE + (LINE - GAP) / 2;
            graphics.setTextAlign(TextAlignment.LEFT);
            graphics.fillText(shorten(histogram.title(bar, bar)), 4, middle, width - COUNT - 4);
            graphics.setTextAlign(TextAlignment.RIGHT);
            graphics.fillText(Messages.text("table.number", histogram.counts()[bar]), width, middle, COUNT - 4);
        }
        if (histogram.others() > 0) {
            graphics.setTextAlign(TextAlignment.LEFT);
            double middle = histogram.size() * LINE + (LINE - GAP) / 2;
            graphics.fillText(Messages.text("table.more-words", histogram.others()), 4, middle, width - 8);
        }
    }

    private static String shorten(String word) {
        return word.length() <= 20 ? word : word.substring(0, 19) + "…";
    }
}
