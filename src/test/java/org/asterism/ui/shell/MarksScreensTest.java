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
import org.asterism.cluster.Step;
import org.asterism.job.Job;
import org.asterism.lesson.Act;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            String[] parts = line.split("\\|");
            Map<String, String> parameters = Arrays.stream(parts[1].trim().split(" "))
                    .filter(pair -> !pair.isEmpty())
                    .map(pair -> pair.split("="))
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
