package org.asterism.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Segments;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.Tool;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The tool bar: files, undo, the mode, and the plot's tools with their keys printed on them. */
final class Tools extends HBox {
    /** From this width on there is room for the names of the tools. */
    private static final double WIDE = 1100;

    Tools(Desk desk, Actions actions, ScatterPlot plot) {
        getStyleClass().add("tools");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(actions.open.button(), actions.save.button(), line());
        getChildren().addAll(actions.undo.button(), actions.redo.button(), line(), modes(desk), line());
        ToggleGroup group = new ToggleGroup();
        for (Tool tool : Tool.values()) {
            getChildren().add(tool(tool, plot, group));
        }
        getChildren().addAll(line(), actions.fit.button(), actions.zoomIn.button(), actions.zoomOut.button());
        getChildren().addAll(space, actions.exportPicture.button(), actions.exportLabels.button());
        getChildren().addAll(line(), actions.shortcuts.button(), actions.theme.button());
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }

    private static Node line() {
        return new Separator(Orientation.VERTICAL);
    }

    private static Node modes(Desk desk) {
        List<Mode> choices = List.of(Mode.values());
        Segments<Mode> modes = new Segments<>(
                desk.modeProperty(), choices, Mode::title, mode -> mode.title() + " (Ctrl+" + mode.key() + ")");
        choices.forEach(mode -> modes.button(mode).setId("mode-" + mode.title().toLowerCase(Locale.ROOT)));
        return modes;
    }

    private Node tool(Tool tool, ScatterPlot plot, ToggleGroup group) {
        ToggleButton button = new ToggleButton(tool.title());
        button.setId("tool-" + tool.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("tool");
        Label key = new Label(key(tool));
        key.getStyleClass().add("key");
        Label name = new Label(tool.title());
        name.visibleProperty().bind(Bindings.greaterThan(widthProperty(), WIDE));
        name.managedProperty().bind(name.visibleProperty());
        HBox graphic = new HBox(4, Icons.icon(ikon(tool)), name, key);
        graphic.setAlignment(Pos.CENTER);
        button.setGraphic(graphic);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip(tool.hint()));
        button.setAccessibleText(tool.title() + " tool, key " + key(tool));
        button.setToggleGroup(group);
        button.setOnAction(_ -> plot.setTool(tool));
        plot.toolProperty().subscribe(now -> {
            if (now == tool) {
                button.setSelected(true);
            }
        });
        return button;
    }

    private static String key(Tool tool) {
        return switch (tool) {
            case PAN -> "V";
            case RECTANGLE -> "R";
            case LASSO -> "L";
            case POINT -> "P";
        };
    }

    private static Ikon ikon(Tool tool) {
        return switch (tool) {
            case PAN -> MaterialDesignH.HAND_BACK_RIGHT_OUTLINE;
            case RECTANGLE -> MaterialDesignS.SELECT_DRAG;
            case LASSO -> MaterialDesignL.LASSO;
            case POINT -> MaterialDesignC.CURSOR_DEFAULT_OUTLINE;
        };
    }
}
