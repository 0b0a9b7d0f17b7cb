package org.asterism.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.asterism.ui.control.Action;

/** Which key does what: the usual keys, and those that a person chose instead, which settings keep. */
final class Keymap {
    private final List<Action> actions;
    private final PreferencesModel preferences;

    Keymap(List<Action> actions, PreferencesModel preferences) {
        this.actions = List.copyOf(actions);
        this.preferences = preferences;
        Map<String, List<String>> chosen = preferences.settings().keys();
        actions.stream()
                .filter(action -> chosen.containsKey(action.id()))
                .forEach(action -> action.keysProperty().set(keys(chosen.getOrDefault(action.id(), List.of()))));
    }

    /**
     * The action that a key does, whether or not it can be done now: one of the page on screen, else one of the window, else
     * one of another page.
     */
    Optional<Action> action(KeyEvent event) {
        return actions.stream()
                .filter(action -> action.keysProperty().get().stream().anyMatch(key -> key.match(event)))
                .min(Comparator.comparingInt(Keymap::turn));
    }

    private static int turn(Action action) {
        boolean there = action.local() && action.needed().holds().get();
        return there ? 0 : action.local() ? 2 : 1;
    }

    /** The action that has a key. */
    Optional<Action> owner(KeyCombination key) {
        return actions.stream()
                .filter(action -> action.keysProperty().get().contains(key))
                .findFirst();
    }

    /** Gives an action a key in place of the one that is printed, taking it from any other action. */
    void give(Action action, KeyCombination key) {
        Stream<KeyCombination> others = action.keysProperty().get().stream().skip(1);
        set(action, Stream.concat(Stream.of(key), others).distinct().toList());
        keep();
    }

    /** Gives an action its usual keys, taking them from any other action. */
    void reset(Action action) {
        set(action, action.usualKeys());
        keep();
    }

    void resetAll() {
        actions.forEach(action -> action.keysProperty().set(action.usualKeys()));
        keep();
    }

    private void set(Action action, List<KeyCombination> keys) {
        actions.stream().filter(other -> !other.equals(action)).forEach(other -> take(other, keys));
        action.keysProperty().set(keys);
    }

    private static void take(Action action, List<KeyCombination> keys) {
        List<KeyCombination> left = new ArrayList<>(action.keysProperty().get());
        if (left.removeAll(keys)) {
            action.keysProperty().set(left);
        }
    }

    /** Keeps what differs from the usual; what this version has no action for stays as it is. */
    private void keep() {
        Map<String, List<String>> chosen = new HashMap<>(preferences.settings().keys());
        for (Action action : actions) {
            List<KeyCombination> keys = action.keysProperty().get();
            if (keys.equals(action.usualKeys())) {
                chosen.remove(action.id());
            } else {
                chosen.put(
                        action.id(), keys.stream().map(KeyCombination::getName).toList());
            }
        }
        preferences.change(settings -> settings.withKeys(chosen));
    }

    private static List<KeyCombination> keys(List<String> names) {
        return names.stream().flatMap(name -> key(name).stream()).toList();
    }

    private static Optional<KeyCombination> key(String name) {
        try {
            return Optional.of(KeyCombination.valueOf(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The key of an event with its modifiers; empty while only modifiers are held. */
    static Optional<KeyCombination> pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        List<KeyCombination.Modifier> held = new ArrayList<>();
        if (event.isShiftDown()) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        if (event.isAltDown()) {
            held.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShortcutDown()) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        return Optional.of(new KeyCodeCombination(code, held.toArray(KeyCombination.Modifier[]::new)));
    }

    /** Whether a key is one that writes or deletes text, so that it rests while somebody types. */
    static boolean types(KeyEvent event) {
        boolean held = event.isControlDown() || event.isMetaDown() || event.isAltDown();
        return !held && !event.getCode().isFunctionKey();
    }
}
