package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.asterism.annotation.SelectionMode;
import org.asterism.data.Samples;
import org.asterism.geometry.Bounds;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of each tool of the plot half-way, in {@code target/screens}; run by {@code mvn -Pscreens test}. */
@Tag("screens")
class ToolScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Look.Theme.class)
    void everyToolHalfWay(Look.Theme theme) throws IOException, TimeoutException {
        String name = "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 990, 900))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.interact(() -> {
                window.desk().scatter().color(new Coloring.ByColumn("species"));
                window.desk().scoreLayers().outlinesProperty().set(false);
            });
            for (KeyCode key : List.of(KeyCode.Z, KeyCode.R, KeyCode.L, KeyCode.B, KeyCode.M)) {
                window.keys(key);
                draw(window);
                window.snapshot(SCREENS.resolve("tool-" + key.getName() + name));
                window.keys(KeyCode.ESCAPE);
                window.robot.release(MouseButton.PRIMARY);
            }
            window.keys(KeyCode.P);
            for (int corner = 0; corner < 4; corner++) {
                window.robot.moveTo(around(window, corner)).clickOn(MouseButton.PRIMARY);
            }
            window.robot.moveTo(around(window, 0));
            pause();
            window.snapshot(SCREENS.resolve("tool-P" + name));
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.W);
            window.robot.moveTo(around(window, 9)).clickOn(MouseButton.PRIMARY);
            window.keys(KeyCode.ADD);
            pause();
            window.snapshot(SCREENS.resolve("tool-W" + name));
            window.keys(KeyCode.ENTER);
            window.interact(() -> window.plot().selectionModeProperty().set(SelectionMode.SUBTRACT));
            window.keys(KeyCode.L);
            draw(window);
            window.snapshot(SCREENS.resolve("tool-subtract" + name));
            window.robot.release(MouseButton.PRIMARY);
            window.keys(KeyCode.R);
            for (KeyCode arrow : List.of(KeyCode.RIGHT, KeyCode.UP, KeyCode.SPACE, KeyCode.LEFT, KeyCode.LEFT)) {
                window.robot.push(arrow);
            }
            for (int step = 0; step < 8; step++) {
                window.robot.push(KeyCode.SHIFT, step % 2 == 0 ? KeyCode.LEFT : KeyCode.DOWN);
            }
            pause();
            window.snapshot(SCREENS.resolve("tool-keys" + name));
        }
    }

    private static void draw(TestWindow window) {
        window.robot.moveTo(around(window, 0)).press(MouseButton.PRIMARY);
        for (int step = 1; step < 8; step++) {
            window.robot.moveTo(around(window, step));
        }
        pause();
    }

    /** Places around the middle of the view; from 8 on, the middle of a dense part. */
    private static Point2D around(TestWindow window, int step) {
        Bounds view = window.plot().getView();
        double angle = step * 0.75;
        double share = step > 8 ? 0 : 0.22;
        return window.screen(
                view.minX() + view.width() * (step > 8 ? 0.29 : 0.45 + share * Math.cos(angle)),
                view.minY() + view.height() * (step > 8 ? 0.49 : 0.5 + share * Math.sin(angle)));
    }

    /** What is found in the background shall be in the picture. */
    private static void pause() {
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
