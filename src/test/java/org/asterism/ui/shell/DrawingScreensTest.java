package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.asterism.catalog.Generators;
import org.asterism.ui.drawing.DrawingModel;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the drawing page for people to look at. */
@Tag("screens")
class DrawingScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 900, 620"})
    void draws(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            DrawingModel drawing = window.desk().drawing();
            window.interact(drawing::show);
            window.picture(SCREENS.resolve("drawing-empty-" + name));
            window.interact(() -> {
                stroke(drawing, 2, 2, 5, 3);
                drawing.groupProperty().set(1);
                stroke(drawing, 8, 7, 12, 8);
                drawing.groupProperty().set(2);
                drawing.radiusProperty().set(1.5);
                stroke(drawing, 13, 2, 13.4, 2);
            });
            window.picture(SCREENS.resolve("drawing-strokes-" + name));
            window.interact(() -> drawing.generate(Generators.schema("overlapping")));
            window.picture(SCREENS.resolve("drawing-generator-" + name));
        }
    }

    private static void stroke(DrawingModel drawing, double fromX, double fromY, double toX, double toY) {
        drawing.press(fromX, fromY, false);
        drawing.drag(toX, toY);
        drawing.release();
    }
}
