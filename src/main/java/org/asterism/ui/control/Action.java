package org.asterism.ui.control;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * Something a person can do: one declaration makes its menu item, its button and its key.
 *
 * @param id the node id of its button, and {@code menu-} + id of its menu item
 * @param key the key that does it, null where there is none
 * @param enabled whether it can be done now
 */
public record Action(
        String id,
        String title,
        Ikon ikon,
        @Nullable KeyCombination key,
        ObservableBooleanValue enabled,
        Runnable perform) {

    public MenuItem menuItem() {
        MenuItem item = new MenuItem(title, Icons.icon(ikon));
        item.setId("menu-" + id);
        if (key != null) {
            item.setAccelerator(key);
        }
        item.disableProperty().bind(javafx.beans.binding.Bindings.not(enabled));
        item.setOnAction(_ -> perform.run());
        return item;
    }

    /** An icon button for a tool bar; the tooltip names action and key. */
    public Button button() {
        String name = key == null ? title : title + " (" + key.getDisplayText() + ")";
        Button button = Icons.button(ikon, name, perform);
        button.setId(id);
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(enabled));
        button.setFocusTraversable(true);
        return button;
    }
}
