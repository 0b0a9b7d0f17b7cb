package org.asterism.ui.aid;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.asterism.ui.control.Frame;

/** A picture in which a level line is the parameter. */
abstract class HeightChart extends AidChart {
    private static final int STEPS = 100;
    private static final double HANDLE = 4;
    /** About how wide a letter is for the height of a line. */
    private static final double LETTER = 0.5;

    HeightChart(String name, AidModel model) {
        super(name, model);
    }

    /** What is written at the line. */
    abstract String tag();

    @Override
    final double place(Frame frame, double x, double y) {
        return frame.valueAtY(y);
    }

    @Override
    double stepped(Frame frame, int steps) {
        double now = model.place();
        double from = Double.isNaN(now) ? frame.high() / 2 : Math.min(now, frame.high());
        double step = frame.high() / STEPS;
        return Math.clamp(from + steps * step, step / STEPS, frame.high());
    }

    /** Draws the line; one beyond the picture lies at its upper end, dashed. */
    final void level(GraphicsContext graphics, Frame frame) {
        double place = model.place();
        if (Double.isNaN(place)) {
            return;
        }
        boolean beyond = place > frame.high();
        double y = Math.round(frame.y(Math.min(place, frame.high()))) + 0.5;
        graphics.setStroke(accent());
        graphics.setFill(accent());
        graphics.setLineWidth(1.5);
        graphics.setLineDashes(beyond ? new double[] {4, 3} : new double[0]);
        graphics.strokeLine(frame.left(), y, frame.right(), y);
        graphics.setLineDashes();
        graphics.fillOval(frame.right() - HANDLE, y - HANDLE, 2 * HANDLE, 2 * HANDLE);
        tag(graphics, frame, y);
    }

    /** On paper, so that it can be read over what is drawn. */
    private void tag(GraphicsContext graphics, Frame frame, double y) {
        boolean high = y - frame.top() < line() + 4;
        String text = tag();
        double width = text.length() * line() * LETTER;
        double right = frame.right() - 2 * HANDLE;
        double top = high ? y + 2 : y - line() - 2;
        graphics.setFill(paper().deriveColor(0, 1, 1, 0.6));
        graphics.fillRect(right - width - 2, top, width + 4, line());
        graphics.setFill(accent());
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.fillText(text, right, top + line() / 2, frame.width());
    }
}
