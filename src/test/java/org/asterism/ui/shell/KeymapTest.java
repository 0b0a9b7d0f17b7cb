package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.asterism.ui.control.Action;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Which key does which action. */
class KeymapTest {
    private final List<String> done = new ArrayList<>();
    private final Action lasso = action("lasso").keys("L");
    private final Action save = action("save").keys("Shortcut+S", "F12");
    private final Action plain = action("plain");

    @Test
    void aKeyIsFoundWithItsModifiersOnly() {
        Keymap keymap = new Keymap(List.of(lasso, save, plain));
        assertThat(keymap.action(press(KeyCode.L, false))).contains(lasso);
        assertThat(keymap.action(press(KeyCode.L, true))).isEmpty();
        assertThat(keymap.action(press(KeyCode.S, true))).contains(save);
        assertThat(keymap.action(press(KeyCode.F12, false))).contains(save);
        assertThat(keymap.action(press(KeyCode.S, false))).isEmpty();
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

    private static KeyEvent press(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }
}
