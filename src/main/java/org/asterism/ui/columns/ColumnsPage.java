package org.asterism.ui.columns;

import atlantafx.base.controls.Spacer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.control.TickMenu;
import org.asterism.ui.text.Messages;

/** A picture of several columns under a line that says which, with a way back to the plot. */
abstract class ColumnsPage extends VBox {
    private final Label few = Texts.note(Messages.text("columns.too-few"));

    /** @param id of the page, and the start of the ids of its controls */
    ColumnsPage(ColumnsModel<?> model, String id, String title, Region picture) {
        setId(id);
        getStyleClass().add("columns-page");
        Label heading = Texts.text(title, "strong");
        heading.setMinWidth(USE_PREF_SIZE);
        Button close = Buttons.button(id + "-close", Messages.text("columns.back"), model::close);
        HBox header = new HBox(10, heading, columns(model, id), new Spacer(), close);
        header.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(picture, Priority.ALWAYS);
        few.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.columnsProperty().get().size() < 2, model.columnsProperty()));
        picture.visibleProperty().bind(few.visibleProperty().not());
        getChildren().addAll(header, Texts.collapsing(few), picture);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
    }

    private static TickMenu columns(ColumnsModel<?> model, String id) {
        TickMenu menu = new TickMenu(
                id + "-columns",
                Messages.text("columns.choose-help"),
                model::offered,
                model.columnsProperty(),
                model::toggle);
        model.columnsProperty().subscribe(chosen -> menu.setText(Messages.text("columns.chosen", chosen.size())));
        return menu;
    }
}
