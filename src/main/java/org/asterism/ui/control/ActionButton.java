package org.asterism.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** An icon button that does an action; its tooltip names the action and its key. */
public final class ActionButton extends Button {
    public ActionButton(Action action) {
        setId(action.id());
        setGraphic(Icons.icon(action.ikon()));
        getStyleClass().addAll("flat", "button-icon");
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(KeyText.titleAndKey(action));
        setTooltip(tip);
        accessibleTextProperty().bind(tip.textProperty());
        disableProperty().bind(Bindings.not(action.needed().holds()));
        setOnAction(_ -> action.perform());
    }
}
