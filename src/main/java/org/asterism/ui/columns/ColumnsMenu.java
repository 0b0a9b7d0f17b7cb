package org.asterism.ui.columns;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.asterism.ui.text.Messages;

/** Which columns are shown, ticked in a menu; a new one comes last. */
final class ColumnsMenu extends MenuButton {
    private static final int MOST = 100;
    private final ColumnsModel<?> model;

    ColumnsMenu(ColumnsModel<?> model, String id) {
        this.model = model;
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(Messages.text("columns.choose-help")));
        getItems().add(new MenuItem());
        setOnShowing(_ -> getItems()
                .setAll(model.offered().stream().limit(MOST).map(this::item).toList()));
        model.columnsProperty().subscribe(chosen -> setText(Messages.text("columns.chosen", chosen.size())));
    }

    private MenuItem item(String name) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(model.columnsProperty().get().contains(name));
        item.setOnAction(_ -> toggle(name));
        return item;
    }

    private void toggle(String name) {
        List<String> chosen = new ArrayList<>(model.columnsProperty().get());
        if (!chosen.remove(name)) {
            chosen.add(name);
        }
        model.columnsProperty().set(List.copyOf(chosen));
    }
}
