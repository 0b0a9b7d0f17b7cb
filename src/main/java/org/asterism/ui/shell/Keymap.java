package org.asterism.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.asterism.ui.control.Action;

/** Which key does what. */
final class Keymap {
    private final List<Action> actions;

    Keymap(List<Action> actions) {
        this.actions = List.copyOf(actions);
    }

    /** The action that a key does, whether or not it can be done now. */
    Optional<Action> action(KeyEvent event) {
        return actions.stream()
                .filter(action -> action.keysProperty().get().stream().anyMatch(key -> key.match(event)))
                .findFirst();
    }

    /** Whether a key is one that writes or deletes text, so that it rests while somebody types. */
    static boolean types(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean held = event.isControlDown() || event.isMetaDown() || event.isAltDown();
        return !held && !code.isFunctionKey();
    }
}
