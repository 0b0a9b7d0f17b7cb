package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Texts;

/** The banner that says that what was done cannot be kept, why, and what to do. */
final class Trouble extends HBox {
    Trouble(RunModel model) {
        setId("session-trouble");
        getStyleClass().addAll("banner", "error");
        Label words = Texts.wrapped("");
        words.setId("session-trouble-text");
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button again = Buttons.button("session-save", text("session.save-again"), model::save);
        getChildren().addAll(words, again);
        managedProperty().bind(visibleProperty());
        model.keptProperty().subscribe(state -> {
            setVisible(!state.kept());
            words.setText(state.kept() ? "" : text("session.trouble", state.problem()));
        });
    }
}
