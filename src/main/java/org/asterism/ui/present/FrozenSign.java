package org.asterism.ui.present;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.asterism.ui.text.Messages;

/** Tells the lecturer that the audience sees a still picture. */
public final class FrozenSign extends Label {
    public FrozenSign(PresentModel model) {
        super(Messages.text("show.frozen-sign"));
        setId("frozen-sign");
        getStyleClass().add("frozen-sign");
        setMouseTransparent(true);
        visibleProperty().bind(model.frozenProperty());
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, new Insets(6, 0, 0, 0));
    }
}
