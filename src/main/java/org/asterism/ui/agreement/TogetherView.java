package org.asterism.ui.agreement;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.asterism.session.result.TogetherMap;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** How many people see every two points in one group, as a picture; the points stand in the order of the consensus. */
final class TogetherView extends Sketch {
    private final ReadOnlyStringWrapper readout = new ReadOnlyStringWrapper(this, "readout", "");
    private final ReadOnlyIntegerWrapper hovered = new ReadOnlyIntegerWrapper(this, "hovered", -1);
    private @Nullable TogetherMap map;
    private @Nullable Image image;
    private @Nullable Color ground;
    private int row = -1;
    private int column = -1;
    private int marked = -1;

    TogetherView() {
        super(Messages.text("agreement.together-spoken"));
        setId("agreement-together");
        getStyleClass().add("pair-chart");
        setFocusTraversable(true);
        setMinSize(120, 120);
        setOnMouseMoved(this::follow);
        setOnMouseExited(_ -> point(-1, -1));
        setOnKeyPressed(this::move);
    }

    void show(@Nullable TogetherMap shown) {
        map = shown;
        image = null;
        marked = -1;
        point(-1, -1);
    }

    /** What the cell under the pointer means. */
    ReadOnlyStringProperty readoutProperty() {
        return readout.getReadOnlyProperty();
    }

    /** The point of the row under the pointer; -1 for none. */
    ReadOnlyIntegerProperty hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** Marks the row and column of a point; none for -1. */
    void mark(int point) {
        TogetherMap shown = map;
        int place = -1;
        for (int i = 0; shown != null && i < shown.order().length; i++) {
            place = shown.order()[i] == point ? i : place;
        }
        marked = shown == null || place < 0 ? -1 : (int) ((long) place * shown.side() / shown.order().length);
        repaint();
    }

    private double side() {
        return Math.max(1, Math.min(getWidth(), getHeight()));
    }

    private void follow(MouseEvent event) {
        point(at(event.getY()), at(event.getX()));
    }

    private int at(double place) {
        TogetherMap shown = map;
        int cell = shown == null ? -1 : (int) Math.floor(place / side() * shown.side());
        return shown != null && cell < shown.side() ? cell : -1;
    }

    private void move(KeyEvent event) {
        TogetherMap shown = map;
        if (shown == null || !event.getCode().isArrowKey()) {
            return;
        }
        int step = Math.max(1, shown.side() / 60);
        int down = event.getCode() == KeyCode.DOWN ? step : event.getCode() == KeyCode.UP ? -step : 0;
        int right = event.getCode() == KeyCode.RIGHT ? step : event.getCode() == KeyCode.LEFT ? -step : 0;
        int last = shown.side() - 1;
        point(Math.clamp(Math.max(row, 0) + down, 0, last), Math.clamp(Math.max(column, 0) + right, 0, last));
        event.consume();
    }

    private void point(int toRow, int toColumn) {
        TogetherMap shown = map;
        boolean inside = shown != null && toRow >= 0 && toColumn >= 0;
        row = inside ? toRow : -1;
        column = inside ? toColumn : -1;
        if (shown == null || !inside) {
            hovered.set(-1);
            readout.set("");
        } else {
            hovered.set(shown.point(row));
            readout.set(Messages.text(
                    "agreement.together-pair",
                    shown.point(row) + 1,
                    shown.point(column) + 1,
                    shown.cells()[row * shown.side() + column]));
        }
        setAccessibleText(inside ? readout.get() : Messages.text("agreement.together-spoken"));
        repaint();
    }

    @Override
    protected void paint(GraphicsContext graphics) {
        TogetherMap shown = map;
        if (shown == null || shown.side() == 0) {
            return;
        }
        if (image == null || !paper().equals(ground)) {
            ground = paper();
            image = image(shown, paper());
        }
        graphics.setImageSmoothing(false);
        graphics.drawImage(image, 0, 0, side(), side());
        double cell = side() / shown.side();
        if (row >= 0) {
            cross(graphics, row, column, cell);
        } else if (marked >= 0) {
            cross(graphics, marked, marked, cell);
        }
    }

    private void cross(GraphicsContext graphics, int atRow, int atColumn, double cell) {
        graphics.setFill(AMBIGUITY);
        graphics.fillRect(0, (atRow + 0.5) * cell - 0.5, side(), 1);
        graphics.fillRect((atColumn + 0.5) * cell - 0.5, 0, 1, side());
    }

    private static Image image(TogetherMap map, Color paper) {
        int[] pixels = new int[map.side() * map.side()];
        for (int i = 0; i < pixels.length; i++) {
            Color color = paper.interpolate(SEPARABILITY, Float.isNaN(map.cells()[i]) ? 0 : map.cells()[i]);
            pixels[i] = 0xFF000000
                    | (int) Math.round(255 * color.getRed()) << 16
                    | (int) Math.round(255 * color.getGreen()) << 8
                    | (int) Math.round(255 * color.getBlue());
        }
        WritableImage image = new WritableImage(map.side(), map.side());
        image.getPixelWriter()
                .setPixels(0, 0, map.side(), map.side(), PixelFormat.getIntArgbInstance(), pixels, 0, map.side());
        return image;
    }
}
