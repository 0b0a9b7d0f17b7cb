package org.asterism.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A button with icon, name and printed key that is pressed in while its action is chosen. */
public final class ActionToggle extends ToggleButton {
    /**
     * @param hint what its tooltip says
     * @param named whether there is room for the name
     */
    public ActionToggle(Action action, String hint, ObservableBooleanValue named) {
        setId(action.id());
        getStyleClass().add("tool");
        Label key = new Label();
        key.textProperty().bind(KeyText.of(action));
        key.getStyleClass().add("key");
        Label name = new Label(action.title().get());
        name.visibleProperty().bind(named);
        name.managedProperty().bind(named);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox graphic = new HBox(4, Icons.icon(action.ikon()), name, key);
        graphic.setAlignment(Pos.CENTER);
        setText(action.title().get());
        setGraphic(graphic);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setTooltip(new Tooltip(hint));
        accessibleTextProperty().bind(KeyText.titleAndKey(action));
        disableProperty().bind(Bindings.not(action.needed().holds()));
        ObservableBooleanValue on = action.chosen().orElseThrow();
        on.subscribe(this::setSelected);
        setOnAction(_ -> {
            action.perform();
            setSelected(on.get());
        });
    }
}
