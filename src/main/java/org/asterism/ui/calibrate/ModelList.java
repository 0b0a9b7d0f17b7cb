package org.asterism.ui.calibrate;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.perception.SeparabilityModel;
import org.asterism.perception.Viewing;
import org.asterism.perception.calibrate.FittedModel;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Section;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.asterism.workspace.state.ModelFolder;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The built-in model and the saved ones, one of them in use. */
final class ModelList extends VBox {
    private final ModelsModel models;
    private final VBox rows = new VBox(1);

    ModelList(ModelsModel models) {
        this.models = models;
        Label hint = words(Messages.text("calibrate.models-hint"));
        getChildren().add(new Section(Messages.text("calibrate.models"), hint, rows));
        models.saved().subscribe(this::list);
        models.selectedProperty().subscribe(_ -> list());
        models.problemsProperty().subscribe(_ -> list());
    }

    private void list() {
        rows.getChildren()
                .setAll(row(
                        Viewing.DEFAULT_MODEL,
                        Messages.text("calibrate.built-in"),
                        Messages.text("calibrate.built-in-facts")));
        models.saved().forEach(entry -> rows.getChildren().add(row(entry)));
        models.problemsProperty().get().forEach(problem -> {
            Label label = words(problem);
            label.getStyleClass().setAll("label", "field-problem");
            rows.getChildren().add(label);
        });
    }

    private Node row(ModelFolder.Entry entry) {
        FittedModel model = entry.model();
        String facts = Messages.text(
                "calibrate.facts",
                model.date().toString(),
                model.source(),
                model.judgements(),
                Numbers.fixed(model.score().absoluteError(), 3),
                Numbers.fixed(model.builtIn().absoluteError(), 3));
        HBox row = row(model, model.name(), facts);
        Button delete = Icons.button(
                MaterialDesignT.TRASH_CAN_OUTLINE,
                Messages.text("calibrate.delete", model.name()),
                () -> models.delete(entry));
        row.getChildren().add(delete);
        return row;
    }

    private HBox row(SeparabilityModel model, String name, String facts) {
        Label title = new Label(name);
        title.getStyleClass().add("strong");
        Label details = words(facts);
        details.setTooltip(new Tooltip(facts));
        VBox text = new VBox(title, details);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(8, text, use(model, name));
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node use(SeparabilityModel model, String name) {
        if (model.equals(models.selectedProperty().get())) {
            Label used = new Label(Messages.text("calibrate.in-use"));
            used.getStyleClass().addAll("muted", "small");
            used.setMinWidth(Region.USE_PREF_SIZE);
            return used;
        }
        Button use = new Button(Messages.text("calibrate.use"));
        use.setAccessibleText(Messages.text("calibrate.use-spoken", name));
        use.setMinWidth(Region.USE_PREF_SIZE);
        use.setOnAction(_ -> models.selectedProperty().set(model));
        return use;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
