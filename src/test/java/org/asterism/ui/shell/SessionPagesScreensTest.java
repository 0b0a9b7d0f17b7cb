package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.asterism.session.result.SessionOnDisk;
import org.asterism.session.result.SimulatedSession;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a labelling session in the window. */
@Tag("screens")
class SessionPagesScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1920, 1080"})
    void agreement(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        Path session = SessionOnDisk.write(SimulatedSession.of(12, 300, 9), folder.resolve("session"));
        try (TestWindow window = new TestWindow(folder.resolve("state"), new Settings(theme, width, height))) {
            window.interact(() -> window.desk().files().open(session));
            window.picture(SCREENS.resolve("session-overview-" + name));
            window.click("#agreement-plot");
            window.picture(SCREENS.resolve("session-plot-" + name));
            window.click("#agreement-machines");
            window.picture(SCREENS.resolve("session-machines-" + name));
            window.click("#agreement-prediction");
            window.picture(SCREENS.resolve("session-prediction-" + name));
            window.click("#agreement-review");
            window.picture(SCREENS.resolve("session-review-" + name));
            window.keys(KeyCode.ESCAPE);
            window.picture(SCREENS.resolve("session-left-" + name));
        }
    }
}
