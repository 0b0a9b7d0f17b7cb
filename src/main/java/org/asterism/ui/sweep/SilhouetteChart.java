package org.asterism.ui.sweep;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.asterism.report.Palette;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.plot.layer.Paints;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The silhouette widths as sorted bars, cluster by cluster in their colours, with their mean; negative to the left. */
final class SilhouetteChart extends Sketch {
    private static final double LEFT = 24;
    private static final double RIGHT = 34;
    private static final double TOP = 16;
    private static final double FOOT = 16;
    private static final double NAME = 9;
    private static final double GAP = 3;

    private @Nullable Widths shown;
    private int[] colors = {};

    SilhouetteChart() {
        super(Messages.text("sweep.silhouette-spoken"));
        setId("sweep-silhouette");
        setMinHeight(140);
        setPrefHeight(240);
    }

    /**
     * Shows widths; null shows none.
     *
     * @param slots the palette colour of each cluster
     */
    void show(@Nullable Widths widths, int[] slots) {
        shown = widths;
        colors = slots;
        setAccessibleText(
                widths == null || Double.isNaN(widths.mean())
                        ? Messages.text("sweep.silhouette-spoken")
                        : Messages.text(
                                "sweep.silhouette-said",
                                SweepText.number(widths.mean()),
                                widths.clusters().size(),
                                widths.negative()));
        repaint();
    }

    @Override
    protected void paint(GraphicsContext g) {
        Widths widths = shown;
        if (widths == null || widths.measured() == 0) {
            return;
        }
        double low = lowest(widths);
        int filled =
                (int) widths.clusters().stream().filter(each -> each.length > 0).count();
        double gap = filled > 40 ? 0 : GAP;
        double room = getHeight() - TOP - FOOT - gap * (filled - 1);
        double top = TOP;
        for (int cluster = 0; cluster < widths.clusters().size(); cluster++) {
            double[] bars = widths.clusters().get(cluster);
            double height = room * bars.length / widths.measured();
            if (bars.length > 0) {
                bars(g, bars, low, top, height, cluster);
                top += height + gap;
            }
        }
        lines(g, low, widths.mean());
    }

    private static double lowest(Widths widths) {
        return widths.clusters().stream()
                .filter(bars -> bars.length > 0)
                .mapToDouble(bars -> bars[bars.length - 1])
                .min()
                .stream()
                .map(width -> Math.min(0, width))
                .findFirst()
                .orElse(0);
    }

    private double x(double low, double width) {
        return LEFT + (width - low) / (1 - low) * (getWidth() - LEFT - RIGHT);
    }

    /** A line a pixel, each for the points that share it. */
    private void bars(GraphicsContext g, double[] bars, double low, double top, double height, int cluster) {
        int lines = (int) Math.max(1, Math.round(height));
        g.setFill(Paints.of(Palette.color(cluster < colors.length ? colors[cluster] : cluster)));
        for (int line = 0; line < lines; line++) {
            double width = bars[(int) ((long) line * bars.length / lines)];
            double from = x(low, Math.min(0, width));
            g.fillRect(from, top + line, Math.max(0.5, x(low, Math.max(0, width)) - from), 1);
        }
        if (height >= NAME) {
            g.setTextBaseline(VPos.CENTER);
            g.setFill(ink(0.7));
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(Integer.toString(cluster + 1), LEFT - 6, top + height / 2);
            g.setTextAlign(TextAlignment.LEFT);
            double mean = Arrays.stream(bars).average().orElse(0);
            g.fillText(SweepText.number(mean), getWidth() - RIGHT + 6, top + height / 2, RIGHT - 6);
        }
    }

    private void lines(GraphicsContext g, double low, double mean) {
        double bottom = getHeight() - FOOT;
        g.setLineWidth(1);
        g.setStroke(ink(0.5));
        g.strokeLine(x(low, 0), TOP, x(low, 0), bottom);
        g.setFill(ink(0.6));
        g.setTextBaseline(VPos.TOP);
        g.setTextAlign(TextAlignment.CENTER);
        List<Double> ticks = low < -0.15 ? List.of(low, 0.0, 0.5, 1.0) : List.of(0.0, 0.5, 1.0);
        ticks.forEach(tick -> g.fillText(SweepText.tick(tick), x(low, tick), bottom + 3));
        if (!Double.isNaN(mean)) {
            g.setStroke(ink(0.9));
            g.setLineDashes(4, 3);
            g.strokeLine(x(low, mean), TOP, x(low, mean), bottom);
            g.setLineDashes();
            g.setFill(ink(0.9));
            g.setTextBaseline(VPos.BOTTOM);
            g.fillText(Messages.text("sweep.mean", SweepText.number(mean)), Math.max(40, x(low, mean)), TOP - 2);
        }
    }
}
