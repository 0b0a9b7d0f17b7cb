package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.asterism.catalog.Algorithms;
import org.asterism.data.Samples;
import org.asterism.ui.grid.GridModel;
import org.asterism.ui.run.RunOrder;
import org.asterism.ui.run.RunsModel;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of runs: choosing an algorithm, the strip, the recipe, and runs side by side. */
@Tag("screens")
class RunsScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void recipe(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1280, 800))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.runs("k-means", "hdbscan");
            window.picture(SCREENS.resolve("run-words-" + name));
            window.interact(window.desk().tuning().recipe()::show);
            window.picture(SCREENS.resolve("recipe-" + name));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void choosingAnAlgorithm(Look.Theme theme) throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 990, 900))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.interact(() -> window.desk().algorithm().chosenProperty().set(Algorithms.schema("agglomerative")));
            window.click("#algorithm");
            window.screen(SCREENS.resolve("algorithms-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1920, 1080"})
    void runsInEveryView(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.runs("k-means", "hdbscan", "gaussian-mixture", "spectral");
            window.picture(SCREENS.resolve("runs-" + name));
            window.keys(KeyCode.SHIFT, KeyCode.G);
            window.picture(SCREENS.resolve("grid-" + name));
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.J);
            window.picture(SCREENS.resolve("recipe-" + name));
        }
    }

    /** The strip of runs: pinned, named, filtered, one looked at. */
    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1920, 1080", "LIGHT, 900, 620"})
    void manyRuns(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = "runs-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.runs("k-means", "dbscan", "gaussian-mixture", "agglomerative", "optics");
            window.label();
            window.interact(() -> {
                RunsModel model = window.desk().runs();
                model.pin(window.study().runs().get(1));
                model.rename(window.study().runs().get(2), "As the biologists see them");
                model.orderProperty().set(RunOrder.AGREEMENT);
                model.show(window.study().runs().get(1));
                window.robot.lookup("#run-1").query().requestFocus();
            });
            window.await(() -> window.desk().runs().previewedProperty().get() != null);
            window.picture(SCREENS.resolve(name + ".png"));
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, 6", "DARK, 1920, 1080, 9", "LIGHT, 900, 620, 4", "DARK, 1280, 800, 2"})
    void sideBySide(Look.Theme theme, int width, int height, int plots) throws IOException, TimeoutException {
        String name = "grid-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + plots;
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.runs("k-means", "dbscan", "gaussian-mixture", "agglomerative", "optics", "hdbscan", "k-medoids");
            window.label();
            window.interact(() -> {
                GridModel grid = window.desk().grid();
                grid.show();
                grid.offered().stream().skip(4).limit(Math.max(0, plots - 4)).forEach(grid::toggle);
                grid.offered().stream().limit(4).skip(plots).forEach(grid::toggle);
                grid.choose(grid.offered().get(1));
                window.desk().scatter().selectNothing();
            });
            window.settle();
            window.interact(() -> window.desk().table().hoveredProperty().set(340));
            window.picture(SCREENS.resolve(name + ".png"));
        }
    }
}
