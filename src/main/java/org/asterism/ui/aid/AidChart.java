package org.asterism.ui.aid;

import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.asterism.report.Palette;
import org.asterism.report.tick.Tick;
import org.asterism.report.tick.Ticker;
import org.asterism.report.tick.Ticks;
import org.asterism.ui.control.Sketch;

/** A picture with axes, in which a line is dragged by mouse or moved by arrow keys; Shift moves it in big steps. */
abstract class AidChart extends Sketch {
    private static final double LARGE = 420;
    private static final int BIG = 10;

    final AidModel model;
    private final Tooltip tip = new Tooltip();

    AidChart(String name, AidModel model) {
        super(name);
        this.model = model;
        getStyleClass().add("aid-chart");
        setFocusTraversable(true);
        Tooltip.install(this, tip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tip.setText(words(event.getX(), event.getY())));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(() -> repaint());
        model.algorithmProperty().subscribe(() -> follow());
        model.colorsProperty().subscribe(() -> repaint());
        setCursor(Cursor.CROSSHAIR);
    }

    /** Draws what the axes frame. */
    abstract void paint(GraphicsContext graphics, Frame frame);

    /** The same frame with the values at the ends of the axes. */
    abstract Frame scaled(Frame pixels);

    /** The place on the axis of the parameter. */
    abstract double place(Frame frame, double x, double y);

    /** The place some steps of an arrow key further on. */
    abstract double stepped(Frame frame, int steps);

    /** What the parameter is set to and what that means, in words. */
    abstract String words();

    /** What is at a place of the picture, in words. */
    abstract String words(double x, double y);

    abstract String acrossTitle();

    abstract String upwardsTitle();

    /** None where things only lie side by side. */
    Ticker across() {
        return Ticker.linear();
    }

    Ticker upwards() {
        return Ticker.linear();
    }

    /** The colour of a cluster in the plot, by the palette's number; a light ink for noise. */
    final Color color(int number) {
        if (number < 0) {
            return ink(0.28);
        }
        int argb = Palette.color(number);
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    /** The frame as it is now. */
    final Frame frame() {
        double line = line();
        double foot = across().equals(Ticker.none()) ? 1.5 : 2.7;
        return scaled(Frame.of(line * 3.4, line * 1.6, getWidth() - line * 0.8, getHeight() - line * foot));
    }

    /** The height of a line of text, larger where there is room. */
    final double line() {
        return getWidth() > LARGE ? 14 : 11;
    }

    @Override
    protected final void paint(GraphicsContext graphics) {
        Frame frame = frame();
        if (frame.width() < 10 || frame.height() < 10) {
            return;
        }
        graphics.setFont(Font.font("Inter", line() - 1));
        axes(graphics, frame);
        paint(graphics, frame);
        if (isFocused()) {
            graphics.setStroke(accent());
            graphics.setLineWidth(1);
            graphics.strokeRect(0.5, 0.5, getWidth() - 1, getHeight() - 1);
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
    void acrossTicks(GraphicsContext graphics, Frame frame) {
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

    private void press(MouseEvent event) {
        requestFocus();
        drag(event);
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            grab(place(frame(), event.getX(), event.getY()));
        }
    }

    private void key(KeyEvent event) {
        int step = direction(event.getCode()) * (event.isShiftDown() ? BIG : 1);
        if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            grab(stepped(frame(), step));
            event.consume();
        }
    }

    private void grab(double place) {
        if (!Double.isNaN(place)) {
            model.drag(place);
        }
    }

    private static int direction(KeyCode code) {
        return switch (code) {
            case UP, RIGHT, KP_UP, KP_RIGHT -> 1;
            case DOWN, LEFT, KP_DOWN, KP_LEFT -> -1;
            default -> 0;
        };
    }

    private void follow() {
        if (model.algorithmProperty().get() != null && model.aidProperty().get() != null) {
            setAccessibleHelp(words());
        }
        repaint();
    }
}
