package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.asterism.cluster.Step;
import org.asterism.job.Job;
import org.asterism.lesson.Act;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.asterism.report.PlotLayout;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of what each algorithm lights on the plot, at steps that show its idea, for people to look at. */
@Tag("screens")
class MarksScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    /** What runs on which data, and where to look: a phase, and which of its steps as a share of them. */
    private static final String SIGHTS = """
        k-means | k=4 starts=1 | blobs | Move centres | 0.2
        k-medoids | k=4 variant=pam start=random | blobs | Look | 0.3
        k-medoids | k=4 variant=fast-pam2 start=random | blobs | Look | 0
        k-medoids | k=4 variant=faster-pam start=random | blobs | Try | 0.4
        gaussian-mixture | k=3 | blobs | | 0.3
        noise-mixture | k=3 | blobs | | 0.4
        fuzzy-c-means | k=3 | blobs | | 0.3
        bisecting-k-means | k=4 | blobs | | 0.5
        dbscan | epsilon=0.2 | moons | | 0.4
        optics | | blobs | Visit | 0.6
        optics | | blobs | Result | 0
        hdbscan | | blobs | Core distances | 0
        hdbscan | | blobs | Join | 0.97
        hdbscan | | blobs | Condense | 0
        agglomerative | k=3 | rings | | 0.97
        mean-shift | | blobs | | 0.5
        spectral | k=2 | moons | | 0
        spectral | k=2 | moons | | 0.8
        density-peaks | | blobs | Density | 0
        density-peaks | | blobs | Link | 0.6
        density-peaks | | blobs | Centre | 1
        density-peaks | | blobs | Follow | 0.5
        affinity-propagation | | blobs | | 0.5
        """;

    private record Sight(Act act, String generator, String phase, double share) {
        static Sight of(String line) {
            String[] parts = line.split("\\|", -1);
            Map<String, String> parameters = Arrays.stream(parts[1].trim().split(" "))
                    .filter(pair -> !pair.isEmpty())
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            return new Sight(
                    new Act(parts[0].trim(), parameters, false),
                    parts[2].trim(),
                    parts[3].trim(),
                    Double.parseDouble(parts[4]));
        }

        String name() {
            String variant = act.parameters().getOrDefault("variant", "");
            String name = String.join("-", act.algorithm(), variant, phase, String.valueOf(share));
            return "marks-" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".png";
        }
    }

    @TempDir
    private Path folder;

    @Test
    void marks() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder, new Settings(Look.Theme.LIGHT, 1280, 800))) {
            for (String line : SIGHTS.lines().toList()) {
                Sight sight = Sight.of(line);
                show(window, sight);
                window.picture(SCREENS.resolve(sight.name()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"DARK, 1280, 800, 100", "LIGHT, 900, 620, 100", "LIGHT, 1280, 800, 150"})
    void diagrams(Look.Theme theme, int width, int height, int scale) throws IOException, TimeoutException {
        Settings settings = new Settings(theme, width, height);
        String size = theme.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + scale + ".png";
        try (TestWindow window =
                new TestWindow(folder, settings.withLook(settings.look().withScale(scale)))) {
            show(window, Sight.of("optics | min-points=10 | moons | Extract | 0"));
            window.picture(SCREENS.resolve("diagram-optics-" + size));
            show(window, Sight.of("density-peaks | k=3 | blobs | Follow | 0.6"));
            window.picture(SCREENS.resolve("diagram-peaks-" + size));
        }
    }

    @Test
    void inHand() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder, new Settings(Look.Theme.LIGHT, 1280, 800))) {
            show(window, Sight.of("k-means | k=4 starts=1 | blobs | Assign | 0"));
            Node plot = window.robot.lookup("#plot-lane-1").query();
            window.interact(plot::requestFocus);
            window.keys(KeyCode.TAB);
            for (int i = 0; i < 3; i++) {
                window.keys(KeyCode.SHIFT, KeyCode.LEFT);
            }
            window.picture(SCREENS.resolve("hand-centre.png"));
            show(window, Sight.of("dbscan | epsilon=0.2 | moons | | 1"));
            window.interact(
                    () -> window.desk().teach().stage().movingPointsProperty().set(true));
            window.robot
                    .moveTo(screen(window, 7))
                    .press(MouseButton.PRIMARY)
                    .moveBy(30, 30)
                    .moveBy(30, 30);
            window.picture(SCREENS.resolve("hand-point.png"));
            window.robot.release(MouseButton.PRIMARY);
        }
    }

    private static Point2D screen(TestWindow window, int point) {
        return TestWindow.on(() -> {
            ScatterPlot plot = window.robot.lookup("#plot-lane-1").queryAs(ScatterPlot.class);
            PlotLayout layout = plot.picture().layout();
            return plot.localToScreen(
                    layout.left() + layout.viewport().toX(plot.plotScene().x()[point]),
                    layout.top() + layout.viewport().toY(plot.plotScene().y()[point]));
        });
    }

    private static void show(TestWindow window, Sight sight) throws TimeoutException {
        Source data = new Source.Made(sight.generator, Map.of("n", "200"));
        StageModel stage = window.desk().teach().stage();
        window.interact(() -> {
            window.desk().modeProperty().set(Mode.TEACH);
            stage.open(Stage.of(data, Path.of("."), Job.QUIET), List.of(sight.act));
        });
        window.settle();
        window.interact(() -> stage.player().jump(step(stage, sight)));
        window.settle();
    }

    private static int step(StageModel stage, Sight sight) {
        List<Step> steps = stage.lanes().getFirst().recording().steps();
        int[] found = IntStream.range(0, steps.size())
                .filter(step -> sight.phase.isEmpty() || steps.get(step).phase().equals(sight.phase))
                .toArray();
        return found[(int) Math.round(sight.share * (found.length - 1))];
    }
}
