package org.asterism.ui.shell;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.TilePane;
import org.asterism.annotation.SelectionMode;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.ActionToggle;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.KeyText;
import org.asterism.ui.plot.ToolAction;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.ui.text.Messages;

/** The plot's tools with their keys printed on them, and below what a selection does to the one before it. */
final class ToolPalette extends FlowPane {
    private final Actions actions;

    ToolPalette(Actions actions) {
        super(Orientation.VERTICAL, 2, 2);
        this.actions = actions;
        setId("tool-palette");
        getStyleClass().add("tool-palette");
        setMinWidth(USE_PREF_SIZE);
        for (Tool tool : Tool.values()) {
            getChildren()
                    .add(new ActionToggle(actions.get(ToolAction.id(tool)), tool.hint(), new SimpleBooleanProperty()));
        }
        getChildren().add(modes());
    }

    private Node modes() {
        TilePane modes = new TilePane(1, 1);
        modes.getStyleClass().add("selection-modes");
        modes.setPrefColumns(2);
        modes.setAccessibleText(Messages.text("tools.modes"));
        for (SelectionMode mode : SelectionMode.values()) {
            modes.getChildren().add(mode(actions.get(ToolActions.id(mode))));
        }
        return modes;
    }

    private static ToggleButton mode(Action action) {
        ToggleButton button = new ToggleButton(action.title().get(), Icons.icon(action.ikon()));
        button.setId(action.id());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(KeyText.titleAndKey(action));
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(tip.textProperty());
        action.chosen().orElseThrow().subscribe(button::setSelected);
        button.setOnAction(_ -> {
            action.perform();
            button.setSelected(true);
        });
        return button;
    }
}
