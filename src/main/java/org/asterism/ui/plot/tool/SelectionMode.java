package org.asterism.ui.plot.tool;

import javafx.scene.input.MouseEvent;

/** What a gesture does to the selection there was. */
public enum SelectionMode {
    NEW,
    ADD,
    SUBTRACT;

    /** Shift adds, Alt subtracts. */
    public static SelectionMode of(MouseEvent event) {
        if (event.isAltDown()) {
            return SUBTRACT;
        }
        return event.isShiftDown() ? ADD : NEW;
    }
}
