package org.asterism.ui.teach.play;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.ParameterForm;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The choice of an algorithm, and a button that opens its parameters. */
final class ChoiceView extends HBox {
    private static final double GAP = 4;

    private final ChoiceModel model;
    private final int number;
    private final Button settings;
    private final Popup popup = new Popup();

    /**
     * @param place 0 for the first of the runs, 1 for the second
     * @param run runs what is chosen
     */
    ChoiceView(ChoiceModel model, int place, Runnable run) {
        super(2);
        this.model = model;
        number = place + 1;
        getStyleClass().add("stage-choice");
        settings = Icons.button(MaterialDesignT.TUNE_VARIANT, Messages.text("stage.parameters"), this::open);
        settings.setId("stage-parameters-" + number);
        settings.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(algorithms(), settings);
        popup.setAutoHide(true);
        popup.getContent().add(content(run));
    }

    private void open() {
        Bounds bounds = settings.localToScreen(settings.getBoundsInLocal());
        popup.show(settings, bounds.getMinX(), bounds.getMaxY() + GAP);
    }

    private Node content(Runnable run) {
        Label summary = Texts.note("");
        ParameterForm form = new ParameterForm();
        model.chosenProperty().subscribe(schema -> {
            summary.setText(schema.summary());
            form.show(model.parameters());
            settings.setAccessibleText(Messages.text("stage.parameters-of", schema.title()));
        });
        Button button = new Button(Messages.text("stage.run"), Icons.icon(MaterialDesignP.PLAY));
        button.setId("stage-parameters-run-" + number);
        button.setDefaultButton(true);
        button.getStyleClass().add("accent");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            popup.hide();
            run.run();
        });
        VBox content = new VBox(10, summary, form, standardize(), button);
        content.setId("stage-form-" + number);
        content.getStyleClass().addAll("chooser", "stage-form");
        return content;
    }

    private Node algorithms() {
        ComboBox<Schema<Clusterer>> choice = new ComboBox<>();
        choice.setId("stage-algorithm-" + number);
        choice.setAccessibleText(
                number == 1 ? Messages.text("stage.algorithm") : Messages.text("stage.algorithm-beside"));
        choice.getItems().setAll(ChoiceModel.offered());
        choice.setCellFactory(_ -> new Title());
        choice.setButtonCell(new Title());
        choice.setVisibleRowCount(ChoiceModel.offered().size());
        choice.getStyleClass().add("stage-algorithm");
        choice.valueProperty().bindBidirectional(model.chosenProperty());
        choice.valueProperty().subscribe(schema -> choice.setTooltip(Texts.help(schema.summary())));
        return choice;
    }

    private Node standardize() {
        CheckBox box = new CheckBox(Messages.text("stage.standardize"));
        box.setId("stage-standardize-" + number);
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
