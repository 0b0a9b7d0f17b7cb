package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.workspace.state.SettingsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Which key does which action. */
class KeymapTest {
    private final List<String> done = new ArrayList<>();
    private final Action lasso = action("lasso").keys("L");
    private final Action save = action("save").keys("Shortcut+S", "F12");
    private final Action plain = action("plain");

    @TempDir
    private Path folder;

    private PreferencesModel preferences;
    private Keymap keymap;

    @BeforeEach
    void setUp() {
        preferences = new PreferencesModel(new SettingsFile(folder.resolve("settings.json")));
        keymap = new Keymap(List.of(lasso, save, plain), preferences);
    }

    @Test
    void aKeyIsFoundWithItsModifiersOnly() {
        assertThat(keymap.action(press(KeyCode.L, false))).contains(lasso);
        assertThat(keymap.action(press(KeyCode.L, true))).isEmpty();
        assertThat(keymap.action(press(KeyCode.S, true))).contains(save);
        assertThat(keymap.action(press(KeyCode.F12, false))).contains(save);
        assertThat(keymap.action(press(KeyCode.S, false))).isEmpty();
    }

    @Test
    void aKeyOfThePageOnScreenWinsAndOneOfAnotherPageYields() {
        SimpleBooleanProperty shown = new SimpleBooleanProperty(true);
        Action local = action("local").keys("L").on(new Condition(shown, ""));
        Keymap both = new Keymap(List.of(lasso, local), preferences);
        assertThat(both.action(press(KeyCode.L, false))).contains(local);
        shown.set(false);
        assertThat(both.action(press(KeyCode.L, false))).contains(lasso);
    }

    @Test
    void aChosenKeyTakesThePlaceOfThePrintedOneAndIsTakenFromItsOwner() {
        keymap.give(save, key("L"));
        assertThat(save.keysProperty().get()).containsExactly(key("L"), key("F12"));
        assertThat(lasso.keysProperty().get()).isEmpty();
        assertThat(keymap.owner(key("L"))).contains(save);

        keymap.reset(lasso);
        assertThat(keymap.action(press(KeyCode.L, false))).contains(lasso);
        assertThat(save.keysProperty().get()).containsExactly(key("F12"));
        keymap.resetAll();
        assertThat(save.keysProperty().get()).isEqualTo(save.usualKeys());
        assertThat(preferences.settings().keys()).isEmpty();
    }

    @Test
    void chosenKeysComeBackAndUnknownOnesAreKept() {
        Map<String, List<String>> kept = Map.of("gone", List.of("F7"), "save", List.of("no such key+", "F9"));
        preferences.change(settings -> settings.withKeys(kept));
        Keymap next = new Keymap(List.of(lasso, save, plain), preferences);
        assertThat(save.keysProperty().get()).containsExactly(key("F9"));
        next.give(plain, key("Shortcut+Shift+K"));
        assertThat(preferences.settings().keys())
                .containsOnlyKeys("gone", "save", "plain")
                .containsEntry("plain", List.of("Shift+Shortcut+K"));

        plain.keys();
        new Keymap(List.of(plain), preferences);
        assertThat(plain.keysProperty().get()).containsExactly(key("Shortcut+Shift+K"));
    }

    @Test
    void aPressedKeyIsNamedWithItsModifiers() {
        assertThat(Keymap.pressed(press(KeyCode.S, true))).contains(key("Shortcut+S"));
        assertThat(Keymap.pressed(press(KeyCode.CONTROL, true))).isEmpty();
    }

    @Test
    void aContestedKeyIsTakenOverWhenItIsPressedAgain() {
        ShortcutEditor model =
                new ShortcutEditor(new Actions(List.of(Group.of(Category.FILE, lasso, save, plain))), keymap);
        model.edit(plain);
        model.press(key("L"));
        assertThat(model.messageProperty().get()).contains("L belongs to “lasso”");
        assertThat(plain.keysProperty().get()).isEmpty();
        model.press(key("Tab"));
        assertThat(model.messageProperty().get()).contains("Choose another key");
        model.press(key("L"));
        assertThat(plain.keysProperty().get()).containsExactly(key("L"));
        assertThat(model.editingProperty().get()).isNull();

        model.searchProperty().set("ctrl+s");
        assertThat(model.rows()).extracting(ShortcutEditor.Row::action).containsExactly(save);
        model.resetAll();
        assertThat(lasso.keysProperty().get()).containsExactly(key("L"));
    }

    @Test
    void lettersRestWhileSomebodyTypesAndCommandsDoNot() {
        assertThat(Keymap.types(press(KeyCode.L, false))).isTrue();
        assertThat(Keymap.types(press(KeyCode.DELETE, false))).isTrue();
        assertThat(Keymap.types(press(KeyCode.S, true))).isFalse();
        assertThat(Keymap.types(press(KeyCode.F5, false))).isFalse();
    }

    @Test
    void anIdIsGivenOnce() {
        assertThatThrownBy(() -> new Actions(List.of(Group.of(Category.FILE, lasso, action("lasso")))))
                .hasMessageContaining("lasso");
    }

    private Action action(String id) {
        return new Action(id, id, MaterialDesignP.PLAY, () -> done.add(id));
    }

    private static KeyCombination key(String name) {
        return KeyCombination.valueOf(name);
    }

    private static KeyEvent press(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }
}
