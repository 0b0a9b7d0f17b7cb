package org.asterism.ui.drawing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The keys of the drawing page: letters take a brush, digits a group. */
final class DrawingKeys {
    private final DrawingModel model;
    private final Action undo;
    private final Action redo;

    DrawingKeys(DrawingModel model) {
        this.model = model;
        undo = new Action("drawing-undo", Messages.text("drawing.undo"), MaterialDesignU.UNDO, model::undo)
                .keys("Shortcut+Z")
                .when(new Condition(model.strokes().undoableProperty(), Messages.text("window.needs.undo")));
        redo = new Action("drawing-redo", Messages.text("drawing.redo"), MaterialDesignR.REDO, model::redo)
                .keys("Shortcut+Shift+Z", "Shortcut+Y")
                .when(new Condition(model.strokes().redoableProperty(), Messages.text("window.needs.redo")));
    }

    Action undo() {
        return undo;
    }

    Action redo() {
        return redo;
    }

    /** Does what a key stands for, if it stands for something here. */
    void press(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl && event.getCode() != KeyCode.ESCAPE;
        if (!typing) {
            meant(event).ifPresent(run -> {
                run.run();
                event.consume();
            });
        }
    }

    private Optional<Runnable> meant(KeyEvent event) {
        KeyCode key = event.getCode();
        if (event.isShortcutDown()) {
            return Stream.of(undo, redo)
                    .filter(action -> action.keysProperty().get().stream().anyMatch(keys -> keys.match(event)))
                    .<Runnable>map(action -> action::perform)
                    .findFirst();
        }
        if (key == KeyCode.ESCAPE) {
            return Optional.of(model::close);
        }
        return key.isDigitKey() ? group(key.getName().charAt(0) - '1') : brush(key);
    }

    private Optional<Runnable> group(int index) {
        return index >= 0 && index < DrawingModel.GROUPS
                ? Optional.of(() -> model.groupProperty().set(index))
                : Optional.empty();
    }

    private Optional<Runnable> brush(KeyCode key) {
        return Arrays.stream(Brush.values())
                .filter(brush -> brush.key() == key)
                .<Runnable>map(brush -> () -> model.brushProperty().set(brush))
                .findFirst();
    }
}
