package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import javafx.beans.binding.Bindings;
import org.asterism.ui.control.Condition;

/** What actions commonly need. */
final class Conditions {
    private Conditions() {}

    /** There is data on screen. */
    static Condition study(Desk desk) {
        return new Condition(Bindings.isNotNull(desk.document().studyProperty()), text("window.needs.data"));
    }

    /** Points are selected. */
    static Condition selected(Desk desk) {
        return new Condition(
                Bindings.greaterThan(desk.scatter().selectedProperty(), 0), text("window.needs.selection"));
    }
}
