package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Samples;
import org.asterism.parameter.Schema;
import org.asterism.report.Png;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of lectures for people to look at, as large as on a wall; the headless screen itself is small. */
@Tag("screens")
class PresentScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1920, 1080", "HIGH_CONTRAST, 1280, 800"})
    void lectures(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        Settings settings = new Settings(theme, width, height);
        try (TestWindow window = new TestWindow(folder, settings)) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.interact(() -> window.desk().algorithm().chosenProperty().set(Schema.of(new KMeans(3, 5, 1))));
            action(window, "present");
            window.interact(() -> {
                window.stage().setWidth(width);
                window.stage().setHeight(height);
            });
            window.settle();
            for (Mode mode : Mode.values()) {
                window.interact(() -> window.desk().modeProperty().set(mode));
                window.picture(SCREENS.resolve("present-" + mode.name().toLowerCase(Locale.ROOT) + "-" + name));
            }
            action(window, "spotlight");
            point(window, 500, 400);
            window.picture(SCREENS.resolve("present-spotlight-" + name));
            action(window, "spotlight");
            action(window, "laser");
            Image trail = TestWindow.on(() -> {
                for (int i = 0; i < 20; i++) {
                    fire(window, 400 + 12 * i, 300 + 60 * Math.sin(i / 4.0));
                }
                return window.stage().getScene().snapshot(null);
            });
            int wide = (int) trail.getWidth();
            Png.write(Pictures.pixels(trail), wide, (int) trail.getHeight(), SCREENS.resolve("present-laser-" + name));
        }
    }

    private static void action(TestWindow window, String id) {
        window.interact(() -> window.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .perform());
    }

    private static void point(TestWindow window, double x, double y) {
        window.interact(() -> fire(window, x, y));
    }

    /** Moves the pointer beyond the headless screen too. */
    private static void fire(TestWindow window, double x, double y) {
        PickResult none = null;
        MouseEvent move = new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                x,
                y,
                x,
                y,
                null,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                none);
        window.stage().getScene().getRoot().fireEvent(move);
    }
}
