package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Texts;

/** All actions with their keys; Enter or a click on one changes its key. */
final class ShortcutSheet extends VBox {
    private final ShortcutEditor model;
    private final ListView<ShortcutEditor.Row> list;
    private final TextField search = new TextField();

    ShortcutSheet(ShortcutEditor model) {
        this.model = model;
        list = new ListView<>(model.rows());
        getStyleClass().add("shortcuts");
        getChildren().addAll(search(), list(), footer());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private Node search() {
        search.setId("shortcut-search");
        search.setPromptText(text("window.keys.search"));
        search.setAccessibleText(text("window.keys.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        return search;
    }

    private Node list() {
        list.setId("shortcut-list");
        list.setAccessibleText(text("window.shortcuts"));
        list.setCellFactory(_ -> new ShortcutCell(model));
        list.setOnMouseClicked(_ -> edit());
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Node footer() {
        Label message = Texts.wrapped("");
        message.setId("shortcut-message");
        message.textProperty().bind(model.messageProperty());
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        Button one = Buttons.button(
                "shortcut-reset",
                text("window.keys.reset"),
                () -> chosen().ifPresent(row -> model.reset(row.action())));
        one.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        Button all = Buttons.button("shortcut-reset-all", text("window.keys.reset-all"), model::resetAll);
        HBox footer = new HBox(8, message, one, all);
        footer.getStyleClass().add("shortcut-footer");
        return footer;
    }

    /** While an action waits for its key, every key is for it. */
    private void press(KeyEvent event) {
        if (model.editingProperty().get() == null) {
            choose(event);
        } else {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
            } else {
                Keymap.pressed(event).ifPresent(model::press);
            }
            event.consume();
        }
    }

    private void choose(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            getScene().getWindow().hide(); // a list would keep the key for itself
        } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            edit();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private void edit() {
        chosen().ifPresent(row -> model.edit(row.action()));
    }

    private Optional<ShortcutEditor.Row> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }
}
