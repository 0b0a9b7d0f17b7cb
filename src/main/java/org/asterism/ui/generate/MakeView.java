package org.asterism.ui.generate;

import atlantafx.base.controls.Spacer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.catalog.Generators;
import org.asterism.data.generate.Generator;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.ParameterForm;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.text.Messages;

/** The generators beside the form of the chosen one, and Make. */
public final class MakeView extends VBox {
    private static final double LIST = 210;
    private static final double FORM = 330;

    private final MakeModel model;
    private final Label summary = new Label();
    private final ParameterForm form = new ParameterForm();
    private final Button make = new Button(Messages.text("generate.make"));

    public MakeView(MakeModel model) {
        this.model = model;
        setId("make-data");
        getStyleClass().add("import");
        Label title = new Label(Messages.text("generate.title"));
        title.getStyleClass().add("strong");
        HBox body = new HBox(24, list(), form());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(title, body, buttons());
        model.chosenProperty().subscribe(this::show);
    }

    private Node list() {
        ListView<Schema<Generator>> list = new ListView<>();
        list.setId("make-list");
        list.setAccessibleText(Messages.text("generate.kinds"));
        list.getItems().setAll(Generators.all());
        list.setCellFactory(_ -> new Named());
        list.setPrefWidth(LIST);
        list.setMinWidth(LIST);
        list.getSelectionModel().select(model.chosenProperty().get());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.chosenProperty().set(chosen);
            }
        });
        model.chosenProperty().subscribe(list.getSelectionModel()::select);
        return list;
    }

    private Node form() {
        summary.setWrapText(true);
        summary.getStyleClass().add("muted");
        VBox content = new VBox(12, summary, form);
        content.setMaxWidth(FORM);
        ScrollColumn scroll = new ScrollColumn(content);
        scroll.setPrefWidth(FORM + 20);
        return scroll;
    }

    private Node buttons() {
        make.setId("make");
        make.getStyleClass().add("accent");
        make.setDefaultButton(true);
        make.setOnAction(_ -> model.make());
        Button cancel = Buttons.button("make-cancel", Messages.text("generate.cancel"), model::close);
        cancel.setCancelButton(true);
        HBox buttons = new HBox(8, new Spacer(), cancel, make);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void show(Schema<Generator> chosen) {
        summary.setText(chosen.summary());
        form.show(model.parameters());
    }

    private static final class Named extends ListCell<Schema<Generator>> {
        @Override
        protected void updateItem(Schema<Generator> schema, boolean empty) {
            super.updateItem(schema, empty);
            setText(empty || schema == null ? "" : schema.title());
        }
    }
}
