package org.asterism.ui.plot.outline;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Sketch;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Swatch;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** The line of one group, with a second one while it is the current group. */
final class GroupRow extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("selected");
    private static final int KEYS = 9;
    private static final int LONGEST = org.asterism.annotation.Label.MAX_LENGTH;
    private static final int LONGEST_NOTE = org.asterism.annotation.Label.MAX_NOTE;
    private final OutlineModel model;
    private final int index;
    private final Swatch swatch;
    private final Button key = new Button();
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final Label count = GroupList.count(0);
    private final ConfidenceBar confidence;
    private final Button remove;
    private final VBox more = new VBox(4);

    GroupRow(OutlineModel model, GroupFields fields, int index) {
        this.model = model;
        this.index = index;
        swatch = new Swatch(
                color -> Messages.text("outline.color", color + 1),
                color -> change(group().withLabel(group().label().withColor(color))));
        confidence = new ConfidenceBar(sure -> change(group().withConfidence(sure)));
        remove = Icons.button(
                MaterialDesignD.DELETE_OUTLINE, "", () -> model.groups().remove(index));
        getStyleClass().addAll("row", "group-row");
        key.setId("group-" + (index + 1));
        key.getStyleClass().addAll("small", "label-key");
        key.setOnAction(_ -> model.groups().choose(index));
        swatch.setDisable(!fields.named());
        edited(name, "label-name", this::rename);
        name.setEditable(fields.named());
        name.setFocusTraversable(fields.named());
        name.setPrefColumnCount(8);
        edited(note, "group-note", this::annotate);
        note.setPromptText(Messages.text("outline.note"));
        HBox line = line(swatch, key, GroupList.wide(name), count);
        if (fields.named()) {
            line.getChildren().add(remove);
            more.getChildren().add(note);
        }
        if (fields.confident()) {
            more.getChildren().addFirst(confidence);
        }
        getChildren().add(line);
        setOnMousePressed(_ -> model.groups().choose(index));
    }

    /** Shows what the sketch says of the group. */
    void show(Sketch sketch) {
        Group group = sketch.groups().get(index);
        String called = group.label().name();
        String printed = group.label().key().isEmpty() && index < KEYS
                ? Integer.toString(index + 1)
                : group.label().key();
        boolean current = model.groupProperty().get() == index;
        swatch.show(group.label().color(), Messages.text("outline.recolor", called));
        key.setText(printed.isEmpty() ? "•" : printed);
        Icons.name(key, Messages.text("outline.choose", called));
        Icons.name(remove, Messages.text("outline.remove", called));
        name.setText(called);
        name.setTooltip(new Tooltip(called));
        name.setAccessibleText(Messages.text("outline.name", index + 1));
        note.setText(group.label().note());
        note.setAccessibleText(Messages.text("outline.note-of", called));
        count.setText(Numbers.count(sketch.rows(index).cardinality()));
        confidence.show(group.confidence(), called);
        pseudoClassStateChanged(CURRENT, current);
        boolean open = current && !more.getChildren().isEmpty();
        if (open != getChildren().contains(more)) {
            getChildren().remove(more);
            if (open) {
                getChildren().add(more);
            }
        }
    }

    private Group group() {
        return model.sketch().groups().get(index);
    }

    private void rename() {
        if (!name.getText().strip().equals(group().label().name()) && legal(name.getText())) {
            change(group().withLabel(group().label().withName(name.getText())));
        }
        name.setText(group().label().name());
    }

    private static boolean legal(String typed) {
        return !typed.isBlank() && typed.strip().length() <= LONGEST;
    }

    private void annotate() {
        String typed = note.getText().strip();
        if (!typed.equals(group().label().note())) {
            String kept = typed.substring(0, Math.min(typed.length(), LONGEST_NOTE));
            change(group().withLabel(group().label().withNote(kept)));
        }
    }

    private void change(Group changed) {
        model.groups().change(index, changed);
    }

    private static void edited(TextField field, String style, Runnable keep) {
        field.getStyleClass().add(style);
        field.setOnAction(_ -> keep.run());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep.run();
            }
        });
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
