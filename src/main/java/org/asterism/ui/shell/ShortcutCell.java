package org.asterism.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.KeyText;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/** An action, the menu it stands in, and its keys. */
final class ShortcutCell extends ListCell<ShortcutEditor.Row> {
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    ShortcutCell(ShortcutEditor model) {
        model.editingProperty().subscribe(_ -> mark(model));
        itemProperty().subscribe(_ -> mark(model));
    }

    private void mark(ShortcutEditor model) {
        ShortcutEditor.Row row = getItem();
        pseudoClassStateChanged(
                WAITING,
                row != null && row.action().equals(model.editingProperty().get()));
    }

    @Override
    protected void updateItem(ShortcutEditor.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        textProperty().unbind();
        setText(null);
        setGraphic(empty || row == null ? null : line(row));
    }

    private static HBox line(ShortcutEditor.Row row) {
        Label title = new Label();
        title.textProperty().bind(row.action().title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label keys = Texts.text("", "strong");
        keys.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> KeyText.all(row.action().keysProperty().get()),
                        row.action().keysProperty()));
        keys.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(
                10,
                Icons.icon(row.action().ikon()),
                title,
                Texts.text(row.category().title(), "muted", "small"),
                keys);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
