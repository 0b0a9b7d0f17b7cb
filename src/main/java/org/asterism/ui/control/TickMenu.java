package org.asterism.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/** Some of several names, ticked in a menu that lists them anew each time it opens. */
public final class TickMenu extends MenuButton {
    private static final int MOST = 100;

    private final Supplier<List<String>> offered;
    private final ObservableValue<List<String>> chosen;
    private final Consumer<String> toggle;

    /** @param toggle ticks or unticks a name */
    public TickMenu(
            String id,
            String help,
            Supplier<List<String>> offered,
            ObservableValue<List<String>> chosen,
            Consumer<String> toggle) {
        this.offered = offered;
        this.chosen = chosen;
        this.toggle = toggle;
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(help));
        getItems().add(new MenuItem());
        setOnShowing(_ -> list());
    }

    private void list() {
        getItems().setAll(offered.get().stream().limit(MOST).map(this::item).toList());
    }

    private MenuItem item(String name) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(chosen.getValue().contains(name));
        item.setOnAction(_ -> toggle.accept(name));
        return item;
    }
}
