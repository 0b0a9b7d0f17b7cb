package org.asterism.ui.control;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Menu items that do actions, with their keys printed on them. */
public final class ActionItem {
    private ActionItem() {}

    public static MenuItem of(Action action) {
        MenuItem item = action.chosen()
                .map(on -> choice(action, on))
                .orElseGet(() -> new MenuItem(null, Icons.icon(action.ikon())));
        item.setId("menu-" + action.id());
        item.setMnemonicParsing(false);
        item.textProperty().bind(action.title());
        item.acceleratorProperty()
                .bind(Bindings.createObjectBinding(
                        () -> printed(action.keysProperty().get()), action.keysProperty()));
        item.disableProperty().bind(Bindings.not(action.needed().holds()));
        if (action.chosen().isEmpty()) {
            item.setOnAction(_ -> action.perform());
        }
        return item;
    }

    private static MenuItem choice(Action action, ObservableBooleanValue on) {
        CheckMenuItem item = new CheckMenuItem();
        on.subscribe(item::setSelected);
        item.setOnAction(_ -> {
            action.perform();
            item.setSelected(on.get());
        });
        return item;
    }

    /** Escape is not printed in menus: the scene would give it to the menu instead of to the page that it closes. */
    private static @Nullable KeyCombination printed(List<KeyCombination> keys) {
        boolean none = keys.isEmpty() || escape(keys.getFirst());
        return none ? null : keys.getFirst();
    }

    private static boolean escape(KeyCombination key) {
        return key instanceof KeyCodeCombination pressed && pressed.getCode() == KeyCode.ESCAPE;
    }
}
