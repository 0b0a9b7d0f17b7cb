package org.asterism.ui.control;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.input.KeyCombination;
import org.asterism.ui.text.Messages;

/** Keys as they are printed on buttons and sheets. */
public final class KeyText {
    private static final KeyCombination QUESTION = KeyCombination.valueOf("Shift+Slash");

    private KeyText() {}

    /** One key, such as {@code Ctrl+S}. */
    public static String of(KeyCombination key) {
        return key.equals(QUESTION) ? "?" : key.getDisplayText();
    }

    /** The printed key of an action; empty where it has none. */
    public static StringBinding of(Action action) {
        return Bindings.createStringBinding(() -> first(action.keysProperty().get()), action.keysProperty());
    }

    /** The title of an action with its key behind it, for tooltips. */
    public static StringBinding titleAndKey(Action action) {
        return Bindings.createStringBinding(
                () -> {
                    String title = action.title().get();
                    String key = first(action.keysProperty().get());
                    return key.isEmpty() ? title : Messages.text("window.with-key", title, key);
                },
                action.title(),
                action.keysProperty());
    }

    private static String first(List<KeyCombination> keys) {
        return keys.isEmpty() ? "" : of(keys.getFirst());
    }
}
