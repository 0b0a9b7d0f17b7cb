package org.asterism.ui.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/**
 * A page that takes the place of the plot while it is shown.
 *
 * @param hint what the status line says meanwhile
 */
record Page(ObservableBooleanValue showing, Node node, Room room, String hint, Runnable close) {

    /** How much of the window a page takes. */
    enum Room {
        /** The middle; the panes and runs stay beside it. */
        CENTRE,
        /** All below the tools. */
        WINDOW
    }
}
