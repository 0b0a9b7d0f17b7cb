package org.asterism.ui.shell;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.asterism.ui.control.Action;
import org.jspecify.annotations.Nullable;

/** Listens to the keys of the window. Those that write text rest while somebody types into a field. */
final class Keys {
    private final Keymap keymap;
    private final BiConsumer<KeyCombination, Action> done;

    /** @param done is told which key did what */
    Keys(Keymap keymap, BiConsumer<KeyCombination, Action> done) {
        this.keymap = keymap;
        this.done = done;
    }

    void listen(Scene scene) {
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> keymap.action(event).ifPresent(action -> press(action, event, scene.getFocusOwner())));
    }

    private void press(Action action, KeyEvent event, @Nullable Node focused) {
        if (typing(focused) && Keymap.types(event)) {
            rest(event);
        } else if (action.needed().holds().get()) {
            event.consume();
            action.perform();
            Keymap.pressed(event).ifPresent(key -> done.accept(key, action));
        }
    }

    /** Keeps menus from taking a letter that somebody types; Escape goes on to close pages. */
    private static void rest(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            event.consume();
        }
    }

    private static boolean typing(@Nullable Node focused) {
        return focused instanceof TextInputControl
                || focused instanceof Spinner<?>
                || (focused instanceof ComboBoxBase<?> combo && combo.isEditable());
    }
}
