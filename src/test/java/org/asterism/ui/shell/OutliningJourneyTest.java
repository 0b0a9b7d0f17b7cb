package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outlining groups in the real window. The groups lie around (0, 0), (10, 5), (20, 0). */
class OutliningJourneyTest {
    private static final int NOBODY = Clustering.UNLABELLED;

    @TempDir
    private Path folder;

    @Test
    void groupsAreOutlinedMovedAndTakenBack() throws TimeoutException {
        try (TestWindow window = open(TestWindow.SMALL)) {
            window.keys(KeyCode.SHIFT, KeyCode.O);
            assertThat(window.visible("#outlining")).isTrue();
            assertThat(window.plot().getTool()).isEqualTo(Tool.LASSO);
            twoGroups(window);
            assertThat(labels(window)).containsExactly(expected(0, 1, NOBODY));

            move(window);
            assertThat(labels(window)).containsExactly(expected(0, NOBODY, 1));
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(labels(window)).containsExactly(expected(0, 1, NOBODY));
            assertThat(window.desk().outlining().outlines().sketch()).isEqualTo(drawn(window));

            window.click("#outline-done");
            assertThat(window.visible("#outlining")).isFalse();
            assertThat(window.study().view().coloring()).isEqualTo(Coloring.ANNOTATION);
            assertThat(window.plot().getTool()).isEqualTo(Tool.PAN);
        }
    }

    @Test
    void withKeys() throws TimeoutException {
        try (TestWindow window = open(TestWindow.SMALL)) {
            window.keys(KeyCode.SHIFT, KeyCode.O);
            twoGroups(window);
            window.keys(KeyCode.SHIFT, KeyCode.TAB);
            window.keys(KeyCode.SHIFT, KeyCode.DIGIT2);
            assertThat(labels(window)).containsExactly(expected(0, 0, NOBODY));
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(labels(window)).containsExactly(expected(0, 1, NOBODY));
            window.keys(KeyCode.ESCAPE);
            assertThat(window.visible("#outlining")).isFalse();
            window.keys(KeyCode.SHIFT, KeyCode.O);
            assertThat(window.desk().outlining().outlines().sketch()).isEqualTo(drawn(window));
        }
    }

    @Tag("screens")
    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 900, 640"})
    void picture(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        Path screens = Path.of("target", "screens");
        try (TestWindow window = open(new Settings(theme, width, height))) {
            window.keys(KeyCode.SHIFT, KeyCode.O);
            twoGroups(window);
            window.outline(-2, -1, 11, 4.5);
            window.picture(screens.resolve("outlining-" + name));
            window.keys(KeyCode.ESCAPE);
            window.picture(screens.resolve("outlined-" + name));
        }
    }

    private TestWindow open(Settings settings) throws TimeoutException {
        TestWindow window = new TestWindow(folder.resolve("state"), settings);
        window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
        window.settle();
        return window;
    }

    private static void twoGroups(TestWindow window) throws TimeoutException {
        window.outline(-2.1, -2.4, 4, 4);
        window.outline(6, 1, 14, 7.4);
    }

    /** Drags the second outline over the third group. */
    private static void move(TestWindow window) throws TimeoutException {
        window.keys(KeyCode.V);
        assertThat(window.plot().getTool()).isEqualTo(Tool.PAN);
        window.robot.moveTo(window.screen(6.5, 6.9)).press(MouseButton.PRIMARY);
        window.robot.moveTo(window.screen(10, 5));
        window.robot.moveTo(window.screen(16.5, 1.9)).release(MouseButton.PRIMARY);
        window.settle();
    }

    private static Sketch drawn(TestWindow window) {
        return Objects.requireNonNull(window.study().drawing()).sketch();
    }

    private static int[] labels(TestWindow window) {
        return window.study().annotation().assignment();
    }

    private static int[] expected(int... groups) {
        return Arrays.stream(groups)
                .flatMap(group -> IntStream.generate(() -> group).limit(20))
                .toArray();
    }
}
