package org.asterism.ui.control;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.asterism.report.Palette;
import org.asterism.report.tick.Tick;
import org.asterism.report.tick.Ticker;
import org.asterism.report.tick.Ticks;

/** A chart with an axis below and one at the left, whose titles stand at their ends. */
public abstract class AxesChart extends Sketch {
    private static final double LARGE = 420;

    /** @param name what a screen reader calls it */
    protected AxesChart(String name) {
        super(name);
    }

    /** Draws what the axes frame. */
    protected abstract void paint(GraphicsContext graphics, Frame frame);

    /** The same frame with the values at the ends of the axes. */
    protected abstract Frame scaled(Frame pixels);

    protected abstract String acrossTitle();

    protected abstract String upwardsTitle();

    /** None where things only lie side by side. */
    protected Ticker across() {
        return Ticker.linear();
    }

    protected Ticker upwards() {
        return Ticker.linear();
    }

    /** The colour of a cluster in the plot, by the palette's number; a light ink for noise. */
    protected final Color color(int number) {
        if (number < 0) {
            return ink(0.28);
        }
        int argb = Palette.color(number);
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    /** The frame as it is now. */
    protected final Frame frame() {
        double line = line();
        double foot = across().equals(Ticker.none()) ? 1.5 : 2.7;
        return scaled(Frame.of(line * 3.4, line * 1.6, getWidth() - line * 0.8, getHeight() - line * foot));
    }

    /** The height of a line of text, larger where there is room. */
    protected double line() {
        return getWidth() > LARGE ? 14 : 11;
    }

    @Override
    protected void paint(GraphicsContext graphics) {
        Frame frame = frame();
        if (frame.width() >= 10 && frame.height() >= 10) {
            graphics.setFont(Font.font("Inter", line() - 1));
            axes(graphics, frame);
            paint(graphics, frame);
        }
    }

    private void axes(GraphicsContext graphics, Frame frame) {
        graphics.setStroke(ink(0.35));
        graphics.setLineWidth(1);
        double left = Math.floor(frame.left()) - 0.5;
        double bottom = Math.floor(frame.bottom()) + 0.5;
        graphics.strokeLine(left, frame.top(), left, bottom);
        graphics.strokeLine(left, bottom, frame.right(), bottom);
        Ticks up = upwards().ticks(frame.low(), frame.high(), (int) Math.clamp(frame.height() / (2.2 * line()), 2, 8));
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.setTextBaseline(VPos.CENTER);
        for (Tick tick : up.major()) {
            double y = Math.round(frame.y(tick.place())) + 0.5;
            graphics.setStroke(ink(0.09));
            graphics.strokeLine(left, y, frame.right(), y);
            graphics.setFill(ink(0.65));
            graphics.fillText(tick.label(), left - 4, y, frame.left() - 4);
        }
        acrossTicks(graphics, frame);
        titles(graphics, frame, up.note());
    }

    /** Ticks below. */
    protected void acrossTicks(GraphicsContext graphics, Frame frame) {
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.TOP);
        graphics.setFill(ink(0.65));
        int most = (int) Math.clamp(frame.width() / (5 * line()), 2, 8);
        for (Tick tick : across().ticks(0, frame.across(), most).major()) {
            graphics.fillText(tick.label(), frame.x(tick.place()), frame.bottom() + 3);
        }
    }

    private void titles(GraphicsContext graphics, Frame frame, String note) {
        graphics.setFill(ink(0.8));
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setTextBaseline(VPos.TOP);
        graphics.fillText(upwardsTitle() + (note.isEmpty() ? "" : " " + note), 2, 1, getWidth() - 4);
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.setTextBaseline(VPos.BOTTOM);
        graphics.fillText(acrossTitle(), frame.right(), getHeight() - 1, getWidth() - 4);
    }
}
