package org.asterism.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/** A line of the palette; greyed, with the reason, where it cannot be done. */
final class PaletteCell extends ListCell<PaletteEntry> {
    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty || entry == null ? null : line(entry));
        setAccessibleText(empty || entry == null ? null : spoken(entry));
    }

    private static HBox line(PaletteEntry entry) {
        String note = entry.possible() ? entry.kind() : entry.obstacle();
        Label title = Texts.text(entry.title(), entry.possible() ? "palette-title" : "muted");
        Label kind = Texts.text(note, "muted", "small");
        kind.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(kind, Priority.ALWAYS);
        Label key = Texts.text(entry.key(), "strong");
        key.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(10, Icons.icon(entry.ikon()), title, kind, key);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setOpacity(entry.possible() ? 1 : 0.75);
        return line;
    }

    private static String spoken(PaletteEntry entry) {
        return String.join(", ", entry.title(), entry.kind(), entry.key(), entry.obstacle());
    }
}
