package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.asterism.catalog.Generators;
import org.asterism.data.Samples;
import org.asterism.ui.score.AudienceModel;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the ambiguity score, its viewers, pairs and classes. */
@Tag("screens")
class ScoreScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void whatViewersSee(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 990, 900))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.interact(() -> {
                AudienceModel audience = window.desk().audience();
                audience.look(audience.pictures().getFirst().percept());
            });
            window.settle();
            window.picture(SCREENS.resolve("viewers-" + name));
            window.robot.clickOn("Words");
            window.settle();
            window.picture(SCREENS.resolve("words-" + name));
            window.click("#score-settings");
            window.screen(SCREENS.resolve("score-settings-" + name));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void doubt(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1000, 800))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.interact(() -> window.desk().scoreLayers().doubtProperty().set(true));
            window.picture(SCREENS.resolve("doubt-344-" + name));
            window.interact(() -> window.desk().datasets().setTruth("species"));
            window.interact(() -> window.desk().scatter().color(new Coloring.ByColumn("species")));
            window.interact(() -> window.desk().heat().contoursProperty().set(true));
            window.interact(() -> window.desk().scoreLayers().lookAtHighestDoubt());
            window.picture(SCREENS.resolve("doubt-spot-" + name));
            for (int n : new int[] {5000, 1_000_000}) {
                var data = Generators.schema("mixture")
                        .create(Map.of("n", Integer.toString(n)))
                        .generate();
                window.interact(() -> window.desk().datasets().open(data));
                window.picture(SCREENS.resolve("doubt-" + n + "-" + name));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void pairs(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1000, 1000))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.click("Pairs");
            window.picture(SCREENS.resolve("pairs-penguins-" + name));
            choose(window, 0);
            window.picture(SCREENS.resolve("pairs-chosen-" + name));
            window.interact(() -> window.desk().scoreLayers().doubtProperty().set(true));
            window.settle();
            window.interact(() -> window.desk().scoreLayers().lookAtHighestDoubt());
            window.picture(SCREENS.resolve("pairs-spot-" + name));
            var many = Generators.schema("mixture")
                    .create(Map.of("n", "5000", "groups", "16"))
                    .generate();
            window.interact(() -> window.desk().datasets().open(many));
            window.picture(SCREENS.resolve("pairs-many-" + name));
            choose(window, 3);
            window.picture(SCREENS.resolve("pairs-many-chosen-" + name));
            window.interact(() -> window.desk().datasets().open(Samples.sample("wine")));
            window.settle();
            choose(window, 0);
            window.picture(SCREENS.resolve("pairs-outside-" + name));
            window.interact(() -> window.desk().datasets().open(Samples.sample("spirals")));
            window.picture(SCREENS.resolve("pairs-none-" + name));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void classes(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1000, 1000))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.click("Classes");
            window.runs("k-means", "dbscan", "gaussian-mixture");
            window.interact(() -> window.desk().datasets().setTruth("species"));
            window.picture(SCREENS.resolve("classes-penguins-" + name));
            var many = Generators.schema("mixture")
                    .create(Map.of("n", "5000", "groups", "16"))
                    .generate();
            window.interact(() -> window.desk().datasets().open(many));
            window.settle();
            window.runs("k-means", "gaussian-mixture", "agglomerative", "hdbscan", "mean-shift", "k-medoids");
            window.picture(SCREENS.resolve("classes-many-" + name));
            window.interact(() -> window.desk().datasets().open(Samples.sample("spirals")));
            window.picture(SCREENS.resolve("classes-none-" + name));
        }
    }

    private static void choose(TestWindow window, int rank) {
        window.interact(() -> {
            var score = Objects.requireNonNull(
                    window.desk().ambiguity().ambiguityProperty().get());
            window.desk().ambiguity().chosenProperty().set(score.ranked().get(rank));
        });
    }
}
