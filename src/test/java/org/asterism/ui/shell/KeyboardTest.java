package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.asterism.data.Samples;
import org.asterism.ui.control.Action;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.workspace.state.StateDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window by keys alone: palette, changed keys, panes, parts of the window, presentation. */
class KeyboardTest {
    @TempDir
    private Path folder;

    @Test
    void thePaletteDoesWhatIsTyped() throws TimeoutException {
        try (TestWindow window = window()) {
            window.keys(KeyCode.SHORTCUT, KeyCode.K);
            assertThat(window.visible("#palette")).isTrue();
            type(window, "#palette-query", "old faithful");
            window.keys(KeyCode.ENTER);
            assertThat(window.visible("#palette")).isFalse();
            assertThat(window.study().dataset().name()).isEqualTo("old-faithful.csv");

            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
            type(window, "#palette-query", "lass");
            window.keys(KeyCode.ENTER);
            assertThat(window.plot().getTool()).isEqualTo(Tool.LASSO);
            window.keys(KeyCode.SHORTCUT, KeyCode.K);
            assertThat(window.robot
                            .lookup("#palette-list")
                            .queryListView()
                            .getItems()
                            .getFirst())
                    .isInstanceOfSatisfying(
                            PaletteEntry.class, entry -> assertThat(entry.id()).isEqualTo("tool-lasso"));
            window.keys(KeyCode.ESCAPE);
            assertThat(window.visible("#palette")).isFalse();
        }
    }

    @Test
    void aChangedKeyIsUsedPrintedAndKept() throws TimeoutException {
        try (TestWindow window = sample()) {
            window.keys(KeyCode.F1);
            window.robot.targetWindow(sheet(window));
            window.click("#shortcut-search");
            type(window, "#shortcut-search", "lasso");
            window.keys(KeyCode.DOWN);
            window.keys(KeyCode.ENTER);
            window.keys(KeyCode.R);
            assertThat(window.text("#shortcut-message")).contains("Rectangle");
            window.keys(KeyCode.X);
            assertThat(window.text("#shortcut-message")).contains("X");
            window.keys(KeyCode.ESCAPE);
            window.interact(() -> window.stage().requestFocus());
            window.keys(KeyCode.X);
            assertThat(window.plot().getTool()).isEqualTo(Tool.LASSO);
            assertThat(window.robot.lookup("#tool-lasso").query().getAccessibleText())
                    .contains("X");
            assertThat(new StateDirectory(folder.resolve("state"))
                            .settings()
                            .read()
                            .keys())
                    .containsEntry("tool-lasso", List.of("X"));
        }
    }

    @Test
    void panesArePutAwayAndComeBack() throws TimeoutException {
        try (TestWindow window = sample()) {
            window.keys(KeyCode.F8);
            assertThat(window.robot.lookup("#algorithm").tryQuery()).isEmpty();
            window.keys(KeyCode.F9);
            assertThat(window.robot.lookup("#score").tryQuery()).isEmpty();
            window.keys(KeyCode.F8);
            assertThat(window.visible("#algorithm")).isTrue();
            window.keys(KeyCode.SHIFT, KeyCode.F8);
            assertThat(window.robot.lookup("#algorithm").tryQuery()).isEmpty();
            window.keys(KeyCode.SHIFT, KeyCode.F8);
            assertThat(window.visible("#algorithm")).isTrue();
            assertThat(window.visible("#score")).isTrue();
        }
    }

    @Test
    void presentingTakesTheScreenAndGivesAllBack() throws TimeoutException {
        try (TestWindow window = sample()) {
            double before = fontSize(window);
            window.keys(KeyCode.F11);
            assertThat(window.stage().isFullScreen()).isTrue();
            assertThat(window.robot.lookup("#algorithm").tryQuery()).isEmpty();
            assertThat(fontSize(window)).isEqualTo(1.5 * before);
            window.robot.push(KeyCode.L);
            assertThat(window.text("#key-caption")).isEqualTo("L   Lasso");
            assertThat(window.visible("#key-caption")).isTrue();
            window.keys(KeyCode.ESCAPE);
            assertThat(window.stage().isFullScreen()).isFalse();
            assertThat(window.visible("#algorithm")).isTrue();
            assertThat(fontSize(window)).isEqualTo(before);
            assertThat(window.visible("#key-caption")).isFalse();
        }
    }

    @Test
    void aKeyJumpsBetweenThePartsOfTheWindow() throws TimeoutException {
        try (TestWindow window = sample()) {
            List<Node> visited = new ArrayList<>();
            for (int step = 0; step < 6; step++) {
                window.keys(KeyCode.F6);
                visited.add(focused(window));
            }
            assertThat(new HashSet<>(visited)).hasSizeGreaterThanOrEqualTo(5);
            assertThat(visited).contains(window.plot());
            window.keys(KeyCode.SHIFT, KeyCode.F6);
            assertThat(focused(window)).isEqualTo(visited.get(4));
        }
    }

    @Test
    void noKeyDoesTwoThings() throws TimeoutException {
        try (TestWindow window = window()) {
            Map<KeyCombination, String> owners = new HashMap<>();
            Set<String> twice = new HashSet<>();
            window.actions().stream()
                    .filter(action -> !action.local())
                    .forEach(action -> action.usualKeys().forEach(key -> {
                        if (owners.put(key, action.id()) != null) {
                            twice.add(key.getName());
                        }
                    }));
            assertThat(owners).hasSizeGreaterThan(40);
            Set<KeyCombination> ofPages = new HashSet<>();
            window.actions().stream()
                    .filter(Action::local)
                    .flatMap(action -> action.usualKeys().stream())
                    .filter(key -> !ofPages.add(key))
                    .forEach(key -> twice.add(key.getName()));
            assertThat(twice).isEmpty();
        }
    }

    /** Types into a field, and waits until all has arrived. */
    private static void type(TestWindow window, String field, String text) throws TimeoutException {
        window.robot.write(text);
        window.await(() ->
                window.robot.lookup(field).queryTextInputControl().getText().equals(text));
        window.settle();
    }

    private static double fontSize(TestWindow window) {
        return window.robot.lookup(".status-hint").queryLabeled().getFont().getSize();
    }

    private static Stage sheet(TestWindow window) {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getOwner() == window.stage())
                .findFirst()
                .orElseThrow();
    }

    private static Node focused(TestWindow window) {
        AtomicReference<Node> node = new AtomicReference<>();
        window.interact(() -> node.set(window.stage().getScene().getFocusOwner()));
        return node.get();
    }

    private TestWindow sample() throws TimeoutException {
        TestWindow window = window();
        window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
        window.settle();
        return window;
    }

    private TestWindow window() throws TimeoutException {
        return new TestWindow(folder.resolve("state"), TestWindow.SMALL);
    }
}
