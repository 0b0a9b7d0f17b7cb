package org.asterism.ui.teach.play;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.ParameterForm;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The choice of an algorithm in a line, and the form of its parameters for elsewhere. */
final class ChoiceView extends HBox {
    private final ParameterForm form = new ParameterForm();

    /** @param place 0 for the first of the runs, 1 for the second */
    ChoiceView(ChoiceModel model, int place) {
        super(8);
        getStyleClass().add("stage-choice");
        getChildren().addAll(algorithms(model, place), standardize(model, place));
        form.setId("stage-parameters-" + (place + 1));
        model.chosenProperty().subscribe(_ -> form.show(model.parameters()));
    }

    ParameterForm form() {
        return form;
    }

    private static Node algorithms(ChoiceModel model, int place) {
        ComboBox<Schema<Clusterer>> choice = new ComboBox<>();
        choice.setId("stage-algorithm-" + (place + 1));
        choice.setAccessibleText(
                place == 0 ? Messages.text("stage.algorithm") : Messages.text("stage.algorithm-beside"));
        choice.getItems().setAll(ChoiceModel.offered());
        choice.setCellFactory(_ -> new Title());
        choice.setButtonCell(new Title());
        choice.setVisibleRowCount(ChoiceModel.offered().size());
        choice.valueProperty().bindBidirectional(model.chosenProperty());
        choice.valueProperty().subscribe(schema -> choice.setTooltip(Texts.help(schema.summary())));
        return choice;
    }

    private static Node standardize(ChoiceModel model, int place) {
        CheckBox box = new CheckBox(Messages.text("stage.standardize"));
        box.setId("stage-standardize-" + (place + 1));
        box.setTooltip(Texts.help(Messages.text("stage.standardize-help")));
        box.selectedProperty().bindBidirectional(model.standardizedProperty());
        return box;
    }

    private static final class Title extends ListCell<Schema<Clusterer>> {
        @Override
        protected void updateItem(@Nullable Schema<Clusterer> schema, boolean empty) {
            super.updateItem(schema, empty);
            setText(empty || schema == null ? null : schema.title());
        }
    }
}
