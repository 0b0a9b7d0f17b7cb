package org.asterism.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.Node;
import org.asterism.ui.text.Messages;

/** What a person is doing; it changes the right pane and the tool in hand. */
public enum Mode {
    EXPLORE("window.mode.explore", 1),
    LABEL("window.mode.label", 2),
    TEACH("window.mode.teach", 3);

    private final String text;
    private final int key;

    Mode(String text, int key) {
        this.text = text;
        this.key = key;
    }

    /** The digit of the key that usually brings it. */
    public int key() {
        return key;
    }

    public String title() {
        return Messages.text(text);
    }

    /** Shows a pane only while this is what a person does. */
    void shows(Node pane, ObservableObjectValue<Mode> now) {
        pane.visibleProperty().bind(Bindings.equal(now, this));
        pane.managedProperty().bind(pane.visibleProperty());
    }
}
