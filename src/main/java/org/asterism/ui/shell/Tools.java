package org.asterism.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.asterism.ui.control.ActionButton;
import org.asterism.ui.control.ActionToggle;
import org.asterism.ui.control.Segments;
import org.asterism.ui.plot.tool.Tool;

/** The tool bar: files, undo, the mode, and the plot's tools with their keys printed on them. */
final class Tools extends HBox {
    /** From this width on there is room for the names of the tools. */
    private static final double WIDE = 1100;

    private final Actions actions;

    Tools(Desk desk, Actions actions) {
        this.actions = actions;
        getStyleClass().add("tools");
        buttons("open", "save");
        line();
        buttons("undo", "redo");
        line();
        getChildren().add(modes(desk));
        line();
        BooleanBinding wide = Bindings.greaterThan(widthProperty(), WIDE);
        for (Tool tool : Tool.values()) {
            getChildren().add(new ActionToggle(actions.get(ToolActions.id(tool)), tool.hint(), wide));
        }
        line();
        buttons("fit", "zoom-in", "zoom-out");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        buttons("export-picture", "export-labels");
        line();
        buttons("shortcuts", "theme");
    }

    private void buttons(String... ids) {
        for (String id : ids) {
            getChildren().add(new ActionButton(actions.get(id)));
        }
    }

    private void line() {
        getChildren().add(new Separator(Orientation.VERTICAL));
    }

    private static Node modes(Desk desk) {
        List<Mode> choices = List.of(Mode.values());
        Segments<Mode> modes = new Segments<>(
                desk.modeProperty(), choices, Mode::title, mode -> mode.title() + " (Ctrl+" + mode.key() + ")");
        choices.forEach(mode -> modes.button(mode).setId("mode-" + mode.name().toLowerCase(Locale.ROOT)));
        return modes;
    }
}
