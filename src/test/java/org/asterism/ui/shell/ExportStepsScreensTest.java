package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the page that exports steps, for people to look at. */
@Tag("screens")
class ExportStepsScreensTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, 100", "DARK, 900, 620, 100", "HIGH_CONTRAST, 1280, 800, 150"})
    void exporting(Look.Theme theme, int width, int height, int scale) throws IOException, TimeoutException {
        Settings settings = new Settings(theme, width, height);
        try (TestWindow window =
                ExportStepsTest.opened(folder, settings.withLook(settings.look().withScale(scale)))) {
            window.interact(() -> ExportStepsTest.action(window, "export-steps").perform());
            window.picture(Path.of(
                    "target",
                    "screens",
                    "export-steps-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + scale + ".png"));
        }
    }
}
