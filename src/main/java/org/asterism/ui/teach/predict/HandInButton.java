package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import javafx.scene.control.Button;
import org.asterism.ui.control.Texts;

/** Hands in, where there is something that may be handed in. */
final class HandInButton extends Button {
    HandInButton(HandInModel model) {
        super(text("predict.hand-in"));
        setId("predict-hand-in");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(Texts.help(text("predict.hand-in-help")));
        disableProperty().bind(model.openProperty().not().or(model.currentProperty()));
        setOnAction(_ -> model.handIn());
    }
}
