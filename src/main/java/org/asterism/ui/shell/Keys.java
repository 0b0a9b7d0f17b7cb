package org.asterism.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.asterism.ui.control.Action;
import org.jspecify.annotations.Nullable;

/** Listens to the keys of the window. Those that write text rest while somebody types into a field. */
final class Keys {
    private final Keymap keymap;

    Keys(Keymap keymap) {
        this.keymap = keymap;
    }

    void listen(Scene scene) {
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> keymap.action(event).ifPresent(action -> press(action, event, scene.getFocusOwner())));
    }

    private static void press(Action action, KeyEvent event, @Nullable Node focused) {
        if (typing(focused) && Keymap.types(event)) {
            rest(event);
        } else if (action.needed().holds().get()) {
            action.perform();
            event.consume();
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
                || focused instanceof ComboBoxBase<?>;
    }
}
