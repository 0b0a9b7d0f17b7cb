package org.asterism.ui.label;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.cluster.Clustering;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Section;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The labels with colour, key, name and count; noise and unlabelled below them. */
public final class LabelsView extends VBox {
    private final LabelsModel model;
    private final VBox rows = new VBox(1);

    public LabelsView(LabelsModel model) {
        this.model = model;
        Button add = Icons.button("add-label", MaterialDesignP.PLUS, Messages.text("label.add"), model::add);
        add.disableProperty().bind(model.hasStudy().not());
        getChildren().add(new Section(Messages.text("label.title"), hint(), rows, noise(), unlabelled()).with(add));
        model.rows().subscribe(this::list);
        list();
        LabelKeys.listen(this, model);
    }

    private void list() {
        rows.getChildren()
                .setAll(model.rows().stream()
                        .map(row -> new LabelRow(model, row))
                        .toList());
    }

    private Node hint() {
        Label hint = new Label();
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().addAll("muted", "small");
        hint.textProperty().bind(Bindings.createStringBinding(this::hintText, model.selectedProperty()));
        return hint;
    }

    private String hintText() {
        int selected = model.selectedProperty().get();
        return selected == 0 ? Messages.text("label.select-first") : Messages.text("label.selected", selected);
    }

    private Node noise() {
        String help = Messages.text("label.noise-help");
        return special(
                Messages.text("label.noise"), "0", Clustering.NOISE, help, "swatch-noise", model.noiseProperty());
    }

    private Node unlabelled() {
        String help = Messages.text("label.unlabelled-help");
        return special(
                Messages.text("label.unlabelled"),
                Messages.text("label.unlabelled-key"),
                Clustering.UNLABELLED,
                help,
                "swatch-unlabelled",
                model.unlabelledProperty());
    }

    private Node special(
            String title, String key, int label, String help, String style, ReadOnlyIntegerProperty count) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", style);
        Label name = new Label(title);
        name.setTooltip(new Tooltip(help));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setPadding(new Insets(0, 0, 0, 5));
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = LabelRow.count(0);
        number.textProperty().bind(count.map(value -> Numbers.count(value.intValue())));
        HBox line = new HBox(swatch, LabelRow.key(model, key, title, label), name, number);
        line.getStyleClass().add("row");
        return line;
    }
}
