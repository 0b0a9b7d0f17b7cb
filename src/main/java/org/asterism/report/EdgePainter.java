package org.asterism.report;

import java.util.stream.IntStream;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;

/** Draws the histograms above and to the right of a plot, as bars of stacked colours. */
public final class EdgePainter {
    private static final double GAP = 4;
    private static final double BETWEEN = 1;
    private static final double OPACITY = 0.85;

    private final EdgeHistograms histograms;
    private final PlotLayout layout;
    private final int[] colors;

    public EdgePainter(EdgeHistograms histograms, PlotLayout layout, PlotTheme theme) {
        this.histograms = histograms;
        this.layout = layout;
        colors = histograms.colors(theme);
    }

    /** A bar of one colour: where it is along the axis, and from where to where it reaches away from it. */
    private interface Bar {
        Path path(double along, double length, double from, double to);
    }

    /** Draws in pixels of the whole plot. */
    public void paint(Pen pen) {
        double bottom = layout.top() - GAP;
        double left = layout.right() + GAP;
        stack(
                pen,
                histograms.across(),
                layout.viewport().width(),
                (along, length, from, to) -> Path.rectangle(layout.left() + along, bottom - to, length, to - from));
        stack(
                pen,
                histograms.upwards(),
                layout.viewport().height(),
                (along, length, from, to) ->
                        Path.rectangle(left + from, layout.bottom() - along - length, to - from, length));
    }

    private void stack(Pen pen, int[][] counts, double length, Bar bar) {
        int bins = counts[0].length;
        int highest =
                IntStream.range(0, bins).map(bin -> total(counts, bin)).max().orElse(0);
        double unit = (layout.strip() - 2 * GAP) / Math.max(1, highest);
        double width = length / bins;
        for (int bin = 0; bin < bins; bin++) {
            double from = 0;
            for (int layer = 0; layer < counts.length; layer++) {
                double to = from + counts[layer][bin] * unit;
                if (to > from) {
                    pen.fill(bar.path(bin * width, width - BETWEEN, from, to), colors[layer], OPACITY);
                }
                from = to;
            }
        }
    }

    private static int total(int[][] counts, int bin) {
        int total = 0;
        for (int[] layer : counts) {
            total += layer[bin];
        }
        return total;
    }
}
