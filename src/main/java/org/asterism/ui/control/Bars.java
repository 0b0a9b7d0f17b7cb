package org.asterism.ui.control;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Bars side by side, from the left. Those that share a column of pixels are drawn as one, as high as their mean and paler up to the
 * highest; a bar without end is pale all the way.
 *
 * @param count how many there are; the axis below says for how many there is room
 */
public record Bars(int count, IntToDoubleFunction height, IntFunction<Color> color) {
    public void paint(GraphicsContext graphics, Frame frame) {
        int places = (int) frame.across();
        int columns = (int) Math.min(frame.width(), places);
        for (int c = 0; c < columns; c++) {
            int from = place(c, columns, places);
            int to = Math.min(count, place(c + 1, columns, places));
            if (from < to) {
                double left = frame.left() + frame.width() * c / columns;
                column(graphics, frame, left, Math.max(1, frame.width() / columns), from, to);
            }
        }
    }

    private static int place(int column, int columns, int places) {
        return (int) ((long) column * places / columns);
    }

    private void column(GraphicsContext graphics, Frame frame, double left, double width, int from, int to) {
        double sum = 0;
        double most = 0;
        for (int bar = from; bar < to; bar++) {
            double high = Math.min(height.applyAsDouble(bar), frame.high());
            sum += high < frame.high() ? high : 0;
            most = Math.max(most, high);
        }
        double mean = sum / (to - from);
        Color ink = color.apply((from + to) / 2);
        graphics.setFill(ink.deriveColor(0, 1, 1, 0.35));
        graphics.fillRect(left, frame.y(most), width, frame.y(mean) - frame.y(most));
        graphics.setFill(ink);
        graphics.fillRect(left, frame.y(mean), width, frame.bottom() - frame.y(mean));
    }
}
