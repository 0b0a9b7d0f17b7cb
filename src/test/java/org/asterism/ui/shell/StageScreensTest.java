package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.asterism.job.Job;
import org.asterism.lesson.Act;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.asterism.lesson.play.Change;
import org.asterism.ui.teach.play.BranchesModel;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of choosing what runs on the stage and of branches, for people to look at. */
@Tag("screens")
class StageScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, 100", "DARK, 1280, 800, 100", "LIGHT, 900, 620, 100", "DARK, 1280, 800, 150"})
    void stage(Look.Theme theme, int width, int height, int scale) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + scale + ".png";
        Settings settings = new Settings(theme, width, height);
        try (TestWindow window =
                new TestWindow(folder, settings.withLook(settings.look().withScale(scale)))) {
            all(window, name);
        }
    }

    private static void all(TestWindow window, String name) throws IOException, TimeoutException {
        StageModel stage = window.desk().teach().stage();
        show(window, act("k-means", Map.of("k", "4", "starts", "1")));
        BranchesModel branches = stage.lanes().getFirst().branches();
        window.interact(() -> {
            stage.player().jump(3);
            branches.change(new Change.Centre(1, new double[] {4, 6}), "centre 2 moved", "c");
        });
        window.settle();
        window.picture(SCREENS.resolve("stage-branch-" + name));
        window.interact(() -> {
            branches.compare(branches.branches().getFirst());
            stage.player().toEnd();
        });
        window.settle();
        window.picture(SCREENS.resolve("stage-compared-" + name));
        show(window, act("dbscan", Map.of("epsilon", "1")), act("agglomerative", Map.of()));
        window.click("#stage-parameters-2");
        window.settle();
        window.screen(SCREENS.resolve("stage-setup-" + name));
    }

    private static Act act(String algorithm, Map<String, String> parameters) {
        return new Act(algorithm, parameters, false);
    }

    private static void show(TestWindow window, Act... acts) throws TimeoutException {
        Source data = new Source.Made("blobs", Map.of("n", "300"));
        window.interact(() -> {
            window.desk().modeProperty().set(Mode.TEACH);
            window.desk().teach().stage().open(Stage.of(data, Path.of("."), Job.QUIET), List.of(acts));
        });
        window.settle();
        window.interact(() -> window.desk().teach().stage().player().jump(6));
        window.settle();
    }
}
