package org.asterism.ui.columns;

import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.asterism.annotation.SelectionMode;

/** What held keys make of a selection: Shift adds, Alt subtracts, both keep what is in common. */
final class Brush {
    private Brush() {}

    static SelectionMode mode(InputEvent event) {
        return switch (event) {
            case MouseEvent mouse -> mode(mouse.isShiftDown(), mouse.isAltDown());
            case KeyEvent key -> mode(key.isShiftDown(), key.isAltDown());
            default -> SelectionMode.NEW;
        };
    }

    private static SelectionMode mode(boolean shift, boolean alt) {
        return SelectionMode.held(shift, alt).orElse(SelectionMode.NEW);
    }
}
