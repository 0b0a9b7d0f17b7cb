package org.asterism.ui.drawing;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.catalog.Generators;
import org.asterism.data.generate.Generator;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.ParameterForm;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** A generator with its sliders; what it makes follows them. */
final class MadeView extends VBox {
    private final MadeModel model;
    private final ParameterForm form = ParameterForm.withSliders();
    private final Label line = Texts.note("");
    private final HBox ends;

    MadeView(MadeModel model) {
        super(8);
        this.model = model;
        ends = Texts.collapsing(new HBox(
                8,
                Buttons.button("drawing-keep", Messages.text("drawing.keep"), model::keep),
                Buttons.button("drawing-take-off", Messages.text("drawing.take-off"), model::takeOff)));
        line.textProperty().bind(model.lineProperty());
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        getChildren().addAll(kinds(), ends, Texts.collapsing(line), form);
        model.chosenProperty().subscribe(this::show);
    }

    private ComboBox<Schema<Generator>> kinds() {
        ComboBox<Schema<Generator>> kinds = new ComboBox<>();
        kinds.setId("drawing-generator");
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setPromptText(Messages.text("drawing.generator"));
        kinds.setAccessibleText(Messages.text("drawing.generator"));
        kinds.getItems().setAll(Generators.all());
        kinds.setCellFactory(_ -> new Named());
        kinds.setButtonCell(new Named());
        kinds.valueProperty().bindBidirectional(model.chosenProperty());
        return kinds;
    }

    private void show(@Nullable Schema<Generator> chosen) {
        form.show(model.parameters());
        ends.setVisible(chosen != null);
    }

    private static final class Named extends ListCell<Schema<Generator>> {
        @Override
        protected void updateItem(Schema<Generator> schema, boolean empty) {
            super.updateItem(schema, empty);
            setText(empty || schema == null ? Messages.text("drawing.generator") : schema.title());
        }
    }
}
