package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Samples;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.Action;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of a run leave the stage as pictures. */
class ExportStepsTest {
    @TempDir
    private Path folder;

    static TestWindow opened(Path state, Settings settings) throws TimeoutException {
        TestWindow window = new TestWindow(state, settings);
        window.interact(() -> window.desk().datasets().open(Samples.sample("moons")));
        window.settle();
        window.interact(() -> {
            window.desk().algorithm().chosenProperty().set(Schema.of(new KMeans(2, 1, 1)));
            window.desk().modeProperty().set(Mode.TEACH);
        });
        window.settle();
        window.interact(() -> action(window, "export-steps").perform());
        window.settle();
        return window;
    }

    static Action action(TestWindow window, String id) {
        return window.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void fire(TestWindow window, String id) throws TimeoutException {
        window.interact(() -> window.robot.lookup(id).queryAs(Button.class).fire());
        window.settle();
    }

    @Test
    void aRunIsSavedAsAFilmAndTheStageIsThereAgain() throws IOException, TimeoutException {
        try (TestWindow window = opened(folder.resolve("state"), TestWindow.SMALL)) {
            assertThat(window.text("#export-count")).contains("pictures");
            Path gif = folder.resolve("steps.gif");
            window.files.add(gif);
            window.keys(KeyCode.ENTER);
            assertThat(Files.readAllBytes(gif)).startsWith("GIF89a".getBytes(StandardCharsets.US_ASCII));
            assertThat(window.text("#export-outcome")).startsWith("Wrote ").contains("steps.gif");
            window.keys(KeyCode.ESCAPE);
            assertThat(window.desk().modeProperty().get()).isEqualTo(Mode.TEACH);
            assertThat(window.desk().teach().stage().lanes()).isNotEmpty();
        }
    }

    @Test
    void aSeriesReplacesNothingAndSaysSo() throws TimeoutException {
        try (TestWindow window = opened(folder.resolve("state"), TestWindow.SMALL)) {
            for (String choice : List.of("PNG series", "Events", "480 × 400")) {
                window.interact(() ->
                        window.robot.lookup(choice).queryAs(ToggleButton.class).fire());
            }
            Path series = folder.resolve("series");
            window.files.add(series);
            fire(window, "#export-save");
            int count = Objects.requireNonNull(series.toFile().list()).length;
            assertThat(count).isGreaterThan(1);
            window.files.add(series);
            fire(window, "#export-save");
            assertThat(window.text("#export-outcome")).contains("already has a step-001.png");
            assertThat(series.toFile().list()).hasSize(count);
        }
    }
}
