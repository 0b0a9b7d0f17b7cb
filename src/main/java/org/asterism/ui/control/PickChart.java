package org.asterism.ui.control;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A chart of parts: the pointer or the arrow keys look at one, a click or Enter picks it.
 *
 * @param <P> a part
 */
public abstract class PickChart<P> extends Sketch {
    /** @param name what a screen reader calls it */
    protected PickChart(String name) {
        super(name);
        setFocusTraversable(true);
        getStyleClass().add("pair-chart");
        setOnMouseMoved(event -> look(at(event)));
        setOnMouseExited(_ -> look(null));
        setOnMouseClicked(event -> {
            requestFocus();
            tryToPick(at(event));
        });
        setOnKeyPressed(this::press);
    }

    /** The part under the pointer; null where there is none. */
    protected abstract @Nullable P at(double x, double y);

    /** The part that is looked at; null for none. */
    protected abstract @Nullable P looked();

    /** The part to which an arrow key leads, from the one that is looked at; null where there is none. */
    protected abstract @Nullable P next(@Nullable P from, KeyCode arrow);

    protected abstract void look(@Nullable P part);

    protected abstract void pick(P part);

    private @Nullable P at(MouseEvent event) {
        return at(event.getX(), event.getY());
    }

    private void tryToPick(@Nullable P part) {
        if (part != null) {
            pick(part);
        }
    }

    private void press(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
            tryToPick(looked());
        } else if (key.isArrowKey()) {
            P next = next(looked(), key);
            if (next != null) {
                look(next);
            }
        } else {
            return;
        }
        event.consume();
    }
}
