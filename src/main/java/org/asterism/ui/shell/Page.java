package org.asterism.ui.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;

/**
 * A page that takes the place of the plot while it is shown.
 *
 * @param hint what the status line says meanwhile
 */
record Page(ObservableBooleanValue showing, Node node, Room room, ObservableStringValue hint, Runnable close) {

    /** A page of which the status line says one thing as long as it is shown. */
    Page(ObservableBooleanValue showing, Node node, Room room, String hint, Runnable close) {
        this(showing, node, room, new SimpleStringProperty(hint), close);
    }

    /** How much of the window a page takes. */
    enum Room {
        /** The middle; the panes and runs stay beside it. */
        CENTRE,
        /** All below the tools. */
        WINDOW
    }
}
