package org.asterism.ui.aid;

import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.asterism.ui.control.AxesChart;
import org.asterism.ui.control.Frame;

/** A picture with axes, in which a line is dragged by mouse or moved by arrow keys; Shift moves it in big steps. */
abstract class AidChart extends AxesChart {
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

    /** The place on the axis of the parameter. */
    abstract double place(Frame frame, double x, double y);

    /** The place some steps of an arrow key further on. */
    abstract double stepped(Frame frame, int steps);

    /** What the parameter is set to and what that means, in words. */
    abstract String words();

    /** What is at a place of the picture, in words. */
    abstract String words(double x, double y);

    @Override
    protected final void paint(GraphicsContext graphics) {
        super.paint(graphics);
        if (isFocused()) {
            graphics.setStroke(accent());
            graphics.setLineWidth(1);
            graphics.strokeRect(0.5, 0.5, getWidth() - 1, getHeight() - 1);
        }
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
