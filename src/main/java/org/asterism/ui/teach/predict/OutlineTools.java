package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Sketch;
import org.asterism.report.Palette;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.ActionToggle;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.ToolAction;
import org.asterism.ui.plot.outline.OutlineModel;
import org.asterism.ui.plot.tool.Tool;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The tools that outline groups with their keys, undo and redo, and the groups there are with their digits. */
final class OutlineTools extends FlowPane {
    static final List<Tool> TOOLS = List.of(Tool.LASSO, Tool.POLYGON, Tool.RECTANGLE, Tool.BRUSH, Tool.POINT, Tool.PAN);

    private static final double WIDE = 560;
    private final OutlineModel outlines;
    private final HBox groups = new HBox(4);

    OutlineTools(OutlineModel outlines, ScatterPlot plot) {
        super(6, 4);
        setPrefWrapLength(WIDE);
        this.outlines = outlines;
        setRowValignment(VPos.CENTER);
        HBox tools = new HBox(2);
        TOOLS.forEach(tool -> tools.getChildren().add(toggle(plot, tool)));
        Button undo = edit(MaterialDesignU.UNDO, text("predict.undo"), outlines::undo, "predict-undo");
        undo.disableProperty().bind(outlines.undoableProperty().not());
        Button redo = edit(MaterialDesignR.REDO, text("predict.redo"), outlines::redo, "predict-redo");
        redo.disableProperty().bind(outlines.redoableProperty().not());
        groups.setId("predict-groups");
        groups.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(tools, new HBox(2, undo, redo), groups);
        outlines.sketchProperty().subscribe(_ -> show());
        outlines.groupProperty().subscribe(_ -> show());
    }

    private static ToggleButton toggle(ScatterPlot plot, Tool tool) {
        Action action = ToolAction.of(plot, tool);
        ToggleButton toggle = new ActionToggle(action, tool.hint(), new SimpleBooleanProperty());
        toggle.setId("predict-tool-" + tool.name().toLowerCase(Locale.ROOT));
        toggle.setFocusTraversable(false);
        return toggle;
    }

    private static Button edit(Ikon ikon, String name, Runnable run, String id) {
        Button button = Icons.button(ikon, name, run);
        button.setId(id);
        return button;
    }

    private void show() {
        groups.getChildren().clear();
        Sketch sketch = outlines.sketch();
        for (int group = 0; group < sketch.groups().size(); group++) {
            groups.getChildren().add(chip(sketch, group));
        }
    }

    private ToggleButton chip(Sketch sketch, int index) {
        Group group = sketch.groups().get(index);
        int points = sketch.rows(index).cardinality();
        Label dot = Texts.text("●");
        dot.setStyle("-fx-text-fill: " + Palette.hex(Palette.color(group.label().color())) + ";");
        ToggleButton chip = new ToggleButton(text("predict.group", index + 1, points), dot);
        chip.setId("predict-group-" + (index + 1));
        chip.getStyleClass().add("small");
        chip.setSelected(outlines.groupProperty().get() == index);
        chip.setFocusTraversable(false);
        chip.setOnAction(_ -> outlines.groups().choose(index));
        chip.setAccessibleText(text("predict.group-said", index + 1, points));
        return chip;
    }
}
