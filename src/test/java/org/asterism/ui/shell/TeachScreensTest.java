package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.asterism.job.Job;
import org.asterism.lesson.Act;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the teaching page for people to look at. */
@Tag("screens")
class TeachScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "HIGH_CONTRAST, 1280, 800", "LIGHT, 900, 620"})
    void runs(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            all(window, name);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1920, 1080"})
    void presented(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = "presented-" + width + ".png";
        Settings settings = new Settings(theme, width, height);
        try (TestWindow window = new TestWindow(folder, settings)) {
            window.keys(KeyCode.F11);
            window.interact(() -> {
                window.stage().setWidth(width);
                window.stage().setHeight(height);
            });
            all(window, name);
        }
    }

    @Test
    void german() throws IOException, TimeoutException {
        Messages.speak(Locale.GERMAN);
        try (TestWindow window = new TestWindow(folder, new Settings(Look.Theme.LIGHT, 1280, 800))) {
            show(window, "moons", 200, 0.5, act("k-means", Map.of("k", "2")));
            window.picture(SCREENS.resolve("teach-k-means-german.png"));
        } finally {
            Messages.speak(Locale.ENGLISH);
        }
    }

    private static void all(TestWindow window, String name) throws IOException, TimeoutException {
        window.interact(() -> window.desk().modeProperty().set(Mode.TEACH));
        window.picture(SCREENS.resolve("teach-empty-" + name));
        picture(window, "k-means", name, "blobs", 300, 0.2, act("k-means", Map.of("k", "4")));
        picture(window, "dbscan", name, "moons", 300, 0.4, act("dbscan", Map.of("epsilon", "0.2")));
        picture(window, "gmm", name, "blobs", 300, 0.3, act("gaussian-mixture", Map.of("k", "3")));
        picture(window, "agglomerative", name, "rings", 200, 0.97, act("agglomerative", Map.of("k", "3")));
        Act pam = act("k-medoids", Map.of("k", "3", "variant", "pam"));
        Act faster = act("k-medoids", Map.of("k", "3", "variant", "faster-pam"));
        picture(window, "pam", name, "blobs", 200, 0.3, pam, faster);
        picture(window, "k-means-10k", name, "blobs", 10_000, 0.1, act("k-means", Map.of("k", "6")));
        picture(window, "k-means-10", name, "blobs", 10, 0.3, act("k-means", Map.of("k", "3")));
        picture(window, "dbscan-10k", name, "moons", 10_000, 0.6, act("dbscan", Map.of("epsilon", "0.05")));
    }

    private static Act act(String algorithm, Map<String, String> parameters) {
        return new Act(algorithm, parameters, false);
    }

    private static void picture(
            TestWindow window, String kind, String name, String generator, int size, double at, Act... acts)
            throws IOException, TimeoutException {
        show(window, generator, size, at, acts);
        window.picture(SCREENS.resolve("teach-" + kind + "-" + name));
    }

    private static void show(TestWindow window, String generator, int size, double at, Act... acts)
            throws TimeoutException {
        Source data = new Source.Made(generator, Map.of("n", Integer.toString(size)));
        StageModel stage = window.desk().teach().stage();
        window.interact(() -> {
            window.desk().modeProperty().set(Mode.TEACH);
            stage.open(Stage.of(data, Path.of("."), Job.QUIET), List.of(acts));
        });
        window.settle();
        window.interact(() -> stage.player()
                .jump((int) Math.round(at * stage.player().lastProperty().get())));
        window.settle();
    }
}
