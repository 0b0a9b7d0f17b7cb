package org.asterism.ui.drawing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.asterism.report.Palette;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** The groups that points can be of: which one is drawn, its colour, name and number of points. */
final class GroupsList extends GridPane {
    private final DrawingModel model;
    private final ToggleGroup chosen = new ToggleGroup();
    private final List<TextField> names = new ArrayList<>();
    private final List<Label> counts = new ArrayList<>();

    GroupsList(DrawingModel model) {
        this.model = model;
        getStyleClass().add("drawing-groups");
        setAlignment(Pos.CENTER_LEFT);
        for (int group = 0; group < DrawingModel.GROUPS; group++) {
            Label count = Texts.text("", "muted", "small");
            count.setMinWidth(USE_PREF_SIZE);
            setHalignment(count, HPos.RIGHT);
            counts.add(count);
            names.add(name(group));
            addRow(group, radio(group), swatch(group), names.getLast(), count);
        }
        model.strokes().shownProperty().subscribe(_ -> count());
        model.groupProperty().subscribe(_ -> count());
    }

    private RadioButton radio(int group) {
        RadioButton radio = new RadioButton(Integer.toString(group + 1));
        radio.setId("drawing-group-" + (group + 1));
        radio.setToggleGroup(chosen);
        radio.setAccessibleText(Messages.text("drawing.group", group + 1));
        radio.setOnAction(_ -> model.groupProperty().set(group));
        model.groupProperty().subscribe(now -> radio.setSelected(now.intValue() == group));
        return radio;
    }

    private static Region swatch(int group) {
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        swatch.setStyle("-fx-background-color: " + Palette.hex(Palette.color(group)));
        return swatch;
    }

    private TextField name(int group) {
        TextField name = new TextField(model.names().get(group));
        name.setId("drawing-name-" + (group + 1));
        name.getStyleClass().add("label-name");
        name.setAccessibleText(Messages.text("drawing.group-name", group + 1));
        name.textProperty().subscribe(text -> model.names().set(group, text));
        setHgrow(name, Priority.ALWAYS);
        return name;
    }

    /** How many points there are of each; those in use ask for a name. */
    private void count() {
        int[] now = model.counts();
        for (int group = 0; group < now.length; group++) {
            counts.get(group).setText(now[group] == 0 ? "" : Numbers.count(now[group]));
            boolean used = now[group] > 0 || group == model.groupProperty().get();
            names.get(group).setPromptText(used ? Messages.text("drawing.group-prompt") : "");
        }
    }
}
