package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.ActionButton;
import org.asterism.ui.control.ActionToggle;
import org.asterism.ui.control.KeyText;
import org.asterism.ui.control.Segments;

/** The bar at the top: files, undo, the mode, zooming and exporting; the plot's own tools are in {@link ToolPalette}. */
final class Tools extends ToolBar {
    private static final ObservableBooleanValue NEVER = new SimpleBooleanProperty();

    private final Actions actions;

    Tools(Desk desk, Actions actions) {
        this.actions = actions;
        getStyleClass().add("tools");
        buttons("open", "save");
        line();
        buttons("undo", "redo");
        line();
        getItems().add(modes(desk));
        line();
        buttons("fit", "zoom-in", "zoom-out");
        line();
        getItems().add(new ActionToggle(actions.get("show-table"), text("table.show-help"), NEVER));
        getItems().add(new ActionToggle(actions.get("show-histograms"), text("table.show-histograms-help"), NEVER));
        getItems().add(new Spacer());
        buttons("export-picture", "export-labels");
        line();
        buttons("shortcuts", "theme");
    }

    private void buttons(String... ids) {
        for (String id : ids) {
            getItems().add(new ActionButton(actions.get(id)));
        }
    }

    private void line() {
        getItems().add(new Separator(Orientation.VERTICAL));
    }

    private Node modes(Desk desk) {
        List<Mode> choices = List.of(Mode.values());
        Segments<Mode> modes = new Segments<>(desk.modeProperty(), choices, Mode::title, Mode::title);
        for (Mode mode : choices) {
            ToggleButton button = modes.button(mode);
            Action action = actions.get("mode-" + mode.name().toLowerCase(Locale.ROOT));
            button.setId(action.id());
            button.getTooltip().textProperty().bind(KeyText.titleAndKey(action));
        }
        return modes;
    }
}
