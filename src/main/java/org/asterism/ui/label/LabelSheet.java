package org.asterism.ui.label;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.asterism.annotation.PointShape;
import org.asterism.ui.control.Named;
import org.asterism.ui.text.Messages;
import org.controlsfx.control.PopOver;

/** What else can be said of a label: the shape of its points, its key, and a note. Kept when the sheet closes. */
final class LabelSheet extends GridPane {
    private final LabelsModel model;
    private final LabelsModel.Row row;
    private final ChoiceBox<PointShape> shape = new ChoiceBox<>();
    private final ChoiceBox<String> key = new ChoiceBox<>();
    private final TextArea note = new TextArea();

    LabelSheet(LabelsModel model, LabelsModel.Row row) {
        this.model = model;
        this.row = row;
        getStyleClass().add("label-sheet");
        shape.getItems().setAll(PointShape.values());
        shape.setConverter(new Named<>(LabelSheet::words));
        shape.setValue(row.label().shape());
        key.getItems().setAll(keys());
        key.setConverter(new Named<>(letter -> letter.isEmpty() ? Messages.text("label.key-place") : letter));
        key.setValue(row.label().key());
        note.setText(row.label().note());
        note.setWrapText(true);
        note.setPrefRowCount(3);
        note.setPrefColumnCount(18);
        add(0, "label-shape", Messages.text("label.shape"), Messages.text("label.shape-help"), shape);
        add(1, "label-key", Messages.text("label.key"), Messages.text("label.key-help"), key);
        add(2, "label-note", Messages.text("label.note"), Messages.text("label.note-help"), note);
    }

    /** Opens beside a button. */
    void open(Node beside) {
        PopOver popOver = new PopOver(this);
        popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        popOver.setDetachable(false);
        popOver.getStyleClass().add("sheet");
        popOver.setOnHidden(_ -> keep());
        popOver.show(beside);
        shape.requestFocus();
    }

    private void keep() {
        String text = note.getText().strip();
        String kept = text.substring(0, Math.min(text.length(), org.asterism.annotation.Label.MAX_NOTE));
        model.change(
                row.index(),
                row.label().withShape(shape.getValue()).withKey(key.getValue()).withNote(kept));
    }

    private void add(int line, String id, String title, String help, Control control) {
        Label name = new Label(title);
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(control);
        control.setId(id);
        control.setTooltip(new Tooltip(help));
        control.setAccessibleText(title + ", " + row.label().name());
        addRow(line, name, control);
    }

    /** The keys that no other label has. */
    private List<String> keys() {
        List<String> keys = new ArrayList<>(LabelKeys.FREE);
        keys.addFirst("");
        model.rows().stream()
                .filter(other -> other.index() != row.index())
                .forEach(other -> keys.removeIf(letter ->
                        !letter.isEmpty() && letter.equals(other.label().key())));
        if (!keys.contains(row.label().key())) {
            keys.add(row.label().key());
        }
        return keys;
    }

    private static String words(PointShape shape) {
        return switch (shape) {
            case BY_COLOR -> Messages.text("label.shape-color");
            case DISC -> Messages.text("label.shape-disc");
            case SQUARE -> Messages.text("label.shape-square");
            case TRIANGLE -> Messages.text("label.shape-triangle");
            case DIAMOND -> Messages.text("label.shape-diamond");
        };
    }
}
