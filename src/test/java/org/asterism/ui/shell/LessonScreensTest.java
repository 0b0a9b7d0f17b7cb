package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAction;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of lessons that are read, for people to look at. */
@Tag("screens")
class LessonScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, false", "DARK, 1280, 800, false", "LIGHT, 900, 620, false", "LIGHT, 1920, 1080, true"
    })
    void lessons(Look.Theme theme, int width, int height, boolean presenting) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            pages(window, name, presenting);
        }
    }

    private static void pages(TestWindow window, String name, boolean presenting) throws IOException, TimeoutException {
        window.picture(SCREENS.resolve("lesson-start-" + name));
        click(window, "#start-lesson");
        if (presenting) {
            window.interact(() -> window.actions().stream()
                    .filter(action -> action.id().equals("present"))
                    .forEach(action -> action.perform()));
        }
        window.picture(SCREENS.resolve("lesson-list-" + name));
        click(window, "#lesson-k-means-and-moons");
        for (int page = 1; page <= 5; page++) {
            if (window.visible("#lesson-option-1")) {
                click(window, "#lesson-option-1");
            }
            window.picture(SCREENS.resolve("lesson-moons-" + page + "-" + name));
            window.interact(() -> window.desk().teach().lessons().next());
        }
    }

    @Test
    void german() throws IOException, TimeoutException {
        Messages.speak(Locale.GERMAN);
        try (TestWindow window = new TestWindow(folder, new Settings(Look.Theme.LIGHT, 1280, 800))) {
            click(window, "#start-lesson");
            click(window, "#lesson-choosing-k");
            window.interact(() -> window.desk().teach().lessons().next());
            window.picture(SCREENS.resolve("lesson-german.png"));
        } finally {
            Messages.speak(Locale.ENGLISH);
        }
    }

    private static void click(TestWindow window, String button) throws TimeoutException {
        window.interact(() -> {
            window.robot.lookup(button).query().executeAccessibleAction(AccessibleAction.FIRE);
        });
        window.settle();
    }
}
