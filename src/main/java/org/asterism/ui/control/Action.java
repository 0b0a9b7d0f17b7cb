package org.asterism.ui.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something a person can do, declared once; menus, buttons, keys, the shortcut sheet and the command palette are made
 * from it.
 *
 * <pre>{@code new Action("save", text("window.save"), CONTENT_SAVE, this::save).keys("Shortcut+S").when(study)}</pre>
 */
public final class Action {
    private final String id;
    private final Ikon ikon;
    private final Runnable perform;
    private final ObjectProperty<List<KeyCombination>> keys = new SimpleObjectProperty<>(this, "keys", List.of());
    private ObservableStringValue title;
    private boolean local;
    private Condition needed = Condition.ALWAYS;
    private Optional<ObservableBooleanValue> chosen = Optional.empty();
    private List<KeyCombination> usualKeys = List.of();

    /**
     * @param id names it in settings, its button, and after {@code menu-} its menu item
     * @param title what it does, as an order: "Save workspace"
     */
    public Action(String id, String title, Ikon ikon, Runnable perform) {
        this.id = id;
        this.title = new SimpleStringProperty(title);
        this.ikon = ikon;
        this.perform = perform;
    }

    /**
     * Gives it keys until a person chooses others; the first is the one that is printed.
     *
     * @param names such as "F5", "L", "Shortcut+Shift+S"; Shortcut is Ctrl, and Command on a Mac
     */
    public Action keys(String... names) {
        usualKeys = Arrays.stream(names).map(KeyCombination::valueOf).toList();
        keys.set(usualKeys);
        return this;
    }

    /** Lets it be done only while something holds. */
    public Action when(Condition condition) {
        needed = condition;
        return this;
    }

    /** Lets it be done only while a page is shown, where its keys win over those of the rest of the window. */
    public Action on(Condition page) {
        local = true;
        return when(page);
    }

    /** Makes it a choice or a switch that is on or off. */
    public Action chosenWhile(ObservableBooleanValue on) {
        chosen = Optional.of(on);
        return this;
    }

    /** Gives it a title that changes. */
    public Action titled(ObservableStringValue changing) {
        title = changing;
        return this;
    }

    /** Whether it is done on one page only. */
    public boolean local() {
        return local;
    }

    public String id() {
        return id;
    }

    public ObservableStringValue title() {
        return title;
    }

    public Ikon ikon() {
        return ikon;
    }

    public Condition needed() {
        return needed;
    }

    /** Whether it is on; empty for what is neither on nor off. */
    public Optional<ObservableBooleanValue> chosen() {
        return chosen;
    }

    /** The keys that do it now, the printed one first. */
    public ObjectProperty<List<KeyCombination>> keysProperty() {
        return keys;
    }

    /** The keys it has until a person chooses others. */
    public List<KeyCombination> usualKeys() {
        return usualKeys;
    }

    /** Does it, if it can be done now. */
    public void perform() {
        if (needed.holds().get()) {
            perform.run();
        }
    }
}
