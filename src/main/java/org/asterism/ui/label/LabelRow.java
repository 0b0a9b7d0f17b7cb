package org.asterism.ui.label;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Swatch;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** One label: colour, key, name, count; the name is edited in place. */
final class LabelRow extends HBox {
    private final LabelsModel model;
    private final LabelsModel.Row row;

    LabelRow(LabelsModel model, LabelsModel.Row row) {
        this.model = model;
        this.row = row;
        getStyleClass().add("row");
        String place = row.index() < LabelsModel.KEYS ? Integer.toString(row.index() + 1) : "•";
        String key = row.label().key().isEmpty() ? place : row.label().key();
        getChildren()
                .addAll(
                        swatch(),
                        key(model, key, row.label().name(), row.index()),
                        name(),
                        count(row.count()),
                        more(),
                        remove());
    }

    /** The button that gives a label to the selected points, with its key printed on it. */
    static Button key(LabelsModel model, String key, String name, int label) {
        Button give = Buttons.button("give-" + key, key, () -> model.assign(label));
        give.getStyleClass().addAll("small", "label-key");
        give.setTooltip(new Tooltip(Messages.text("label.give", name)));
        give.setAccessibleText(Messages.text("label.give-spoken", name));
        give.disableProperty().bind(model.selectedProperty().isEqualTo(0));
        return give;
    }

    static Label count(int count) {
        Label label = new Label(Numbers.count(count));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Button swatch() {
        return new Swatch(color -> Messages.text("label.color", color + 1), color -> model.recolor(row.index(), color))
                .show(
                        row.label().color(),
                        Messages.text("label.recolor", row.label().name()));
    }

    private TextField name() {
        TextField name = new TextField(row.label().name());
        name.getStyleClass().add("label-name");
        name.setAccessibleText(Messages.text("label.name", row.index() + 1));
        name.setPrefColumnCount(8);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(_ -> model.rename(row.index(), name.getText()));
        name.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.rename(row.index(), name.getText());
            }
        });
        return name;
    }

    private Button more() {
        Button more = Icons.button(
                "more-" + (row.index() + 1),
                MaterialDesignD.DOTS_HORIZONTAL,
                Messages.text("label.more", row.label().name()),
                () -> {});
        more.setOnAction(_ -> new LabelSheet(model, row).open(more));
        return more;
    }

    private Button remove() {
        return Icons.button(
                MaterialDesignD.DELETE_OUTLINE,
                Messages.text("label.remove", row.label().name()),
                () -> model.remove(row.index()));
    }
}
