package org.asterism.ui.histogram;

import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.asterism.data.Scale;
import org.asterism.report.histogram.RangeHistogram;
import org.asterism.report.tick.Ticker;

/** Bars side by side, with their first and last edge written below. */
final class RangeBars implements Bars {
    private static final double LABELS = 15;
    private static final double LEAST = 1.5;

    private final RangeHistogram histogram;
    private final int most;

    RangeBars(RangeHistogram histogram) {
        this.histogram = histogram;
        most = IntStream.of(histogram.counts()).max().orElse(1);
    }

    @Override
    public int at(double x, double y, double width) {
        return Math.clamp((int) Math.floor(x / width * histogram.size()), 0, histogram.size() - 1);
    }

    @Override
    public void fill(GraphicsContext graphics, int bar, int count, double width, double height) {
        double tall = count == 0 ? 0 : Math.max(LEAST, (height - LABELS) * count / Math.max(1, most));
        double left = left(bar, width);
        graphics.fillRect(left, height - LABELS - tall, Math.max(1, left(bar + 1, width) - left - 1), tall);
    }

    @Override
    public void mark(GraphicsContext graphics, int bar, double width, double height) {
        double left = left(bar, width);
        graphics.fillRect(left, 0, left(bar + 1, width) - left, height - LABELS);
    }

    @Override
    public void label(GraphicsContext graphics, double width, double height) {
        double[] edges = histogram.edges();
        graphics.fillRect(0, height - LABELS, width, 1);
        graphics.setTextBaseline(VPos.BOTTOM);
        if (edges.length > 0) {
            Ticker ticker = Ticker.of(histogram.column(), Scale.LINEAR);
            graphics.setTextAlign(TextAlignment.LEFT);
            graphics.fillText(ticker.text(edges[0]), 0, height, width / 2 - 4);
            graphics.setTextAlign(TextAlignment.RIGHT);
            graphics.fillText(ticker.text(edges[edges.length - 1]), width, height, width / 2 - 4);
        }
    }

    private double left(int bar, double width) {
        return Math.round(width * bar / histogram.size());
    }
}
