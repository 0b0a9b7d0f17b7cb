package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.input.KeyCombination;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.KeyText;
import org.jspecify.annotations.Nullable;

/** The keys of all actions, looked for by name or key, and changed. */
final class ShortcutEditor {
    /** Keys that operate controls and are not given to actions. */
    private static final Set<String> TAKEN =
            Set.of("Tab", "Shift+Tab", "Enter", "Space", "Up", "Down", "Left", "Right", "Esc");

    /** An action with the menu that it stands in. */
    record Row(Action action, Category category) {}

    private final Keymap keymap;
    private final FilteredList<Row> rows;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ReadOnlyObjectWrapper<@Nullable Action> editing = new ReadOnlyObjectWrapper<>(this, "editing");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message");
    private Optional<KeyCombination> contested = Optional.empty();

    ShortcutEditor(Actions actions, Keymap keymap) {
        this.keymap = keymap;
        List<Row> all = actions.groups().stream()
                .flatMap(group -> group.actions().stream().map(action -> new Row(action, group.category())))
                .toList();
        rows = new FilteredList<>(FXCollections.observableArrayList(all));
        search.subscribe(words -> rows.setPredicate(row -> fits(row, words)));
        say(text("window.keys.hint"));
    }

    StringProperty searchProperty() {
        return search;
    }

    /** What fits the search. */
    ObservableList<Row> rows() {
        return rows;
    }

    /** The action that waits for its new key; null where none does. */
    ReadOnlyObjectProperty<@Nullable Action> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** What to do next, or what has been done. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    void edit(Action action) {
        editing.set(action);
        contested = Optional.empty();
        say(text("window.keys.press", action.title().get()));
    }

    /** Gives the waiting action a key; one that another action has, when it is pressed a second time. */
    void press(KeyCombination key) {
        Action action = editing.get();
        if (action == null) {
            return;
        }
        Optional<Action> owner = keymap.owner(key).filter(other -> !other.equals(action));
        if (TAKEN.contains(key.getName())) {
            say(text("window.keys.reserved", KeyText.of(key)));
        } else if (owner.isPresent() && !contested.equals(Optional.of(key))) {
            contested = Optional.of(key);
            say(text(
                    "window.keys.contested",
                    KeyText.of(key),
                    owner.get().title().get()));
        } else {
            keymap.give(action, key);
            editing.set(null);
            say(text("window.keys.changed", action.title().get(), KeyText.of(key)));
        }
    }

    /** Leaves the waiting action's key as it is. */
    void cancel() {
        editing.set(null);
        say(text("window.keys.hint"));
    }

    void reset(Action action) {
        keymap.reset(action);
        editing.set(null);
        say(text("window.keys.reset-done", action.title().get()));
    }

    void resetAll() {
        keymap.resetAll();
        editing.set(null);
        say(text("window.keys.reset-all-done"));
    }

    private static boolean fits(Row row, String words) {
        String all = row.action().title().get() + " " + row.category().title() + " "
                + KeyText.all(row.action().keysProperty().get());
        return all.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private void say(String text) {
        message.set(text);
    }
}
