package org.asterism.ui.aid;

import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.asterism.parameter.Declaration;
import org.asterism.report.tick.Ticker;
import org.asterism.tuning.aid.Valleys;
import org.asterism.ui.text.Messages;

/** A bar a point in the order of the walk, in the colour of its group; the level line cuts them. */
final class ReachabilityChart extends HeightChart {
    private final Valleys valleys;

    ReachabilityChart(AidModel model, Valleys valleys) {
        super(Messages.text("aid.valleys-spoken"), model);
        this.valleys = valleys;
    }

    @Override
    Frame scaled(Frame pixels) {
        double highest = valleys.highest();
        return pixels.with(valleys.drawn(), 0, highest > 0 ? highest * 1.04 : 1);
    }

    @Override
    void paint(GraphicsContext graphics, Frame frame) {
        int columns = (int) Math.min(frame.width(), valleys.drawn());
        for (int c = 0; c < columns; c++) {
            column(graphics, frame, c, columns);
        }
        level(graphics, frame);
    }

    /** The bars that share a column of pixels: as high as their mean, and paler up to the highest; without end all pale. */
    private void column(GraphicsContext graphics, Frame frame, int column, int columns) {
        int from = (int) ((long) column * valleys.drawn() / columns);
        int to = (int) ((long) (column + 1) * valleys.drawn() / columns);
        double[] bars = new double[to - from];
        Arrays.setAll(bars, i -> Math.min(valleys.bar(from + i), frame.high()));
        double left = frame.left() + frame.width() * column / columns;
        double width = Math.max(1, frame.width() / columns);
        Color color = color(colorOf(valleys.plot().order()[(from + to) / 2]));
        double mean = Arrays.stream(bars)
                .map(bar -> bar < frame.high() ? bar : 0)
                .average()
                .orElse(0);
        double most = Arrays.stream(bars).max().orElse(0);
        graphics.setFill(color.deriveColor(0, 1, 1, 0.35));
        graphics.fillRect(left, frame.y(most), width, frame.y(mean) - frame.y(most));
        graphics.setFill(color);
        graphics.fillRect(left, frame.y(mean), width, frame.bottom() - frame.y(mean));
    }

    private int colorOf(int point) {
        int[] colors = model.colorsProperty().get();
        return point < colors.length ? colors[point] : -1;
    }

    @Override
    Ticker across() {
        return Ticker.none();
    }

    @Override
    String tag() {
        return Declaration.text(model.place());
    }

    @Override
    String words() {
        return Double.isNaN(model.place())
                ? Messages.text("aid.valleys-xi")
                : Messages.text("aid.cut-words", Declaration.text(model.place()));
    }

    @Override
    String words(double x, double y) {
        return Messages.text("aid.valleys-words", Declaration.text(Knob.rounded(frame().valueAtY(y))));
    }

    @Override
    String acrossTitle() {
        return Messages.text("aid.valleys-across");
    }

    @Override
    String upwardsTitle() {
        return Messages.text("aid.valleys-upwards");
    }
}
