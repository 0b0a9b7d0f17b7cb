package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.SelectionMode;
import org.asterism.catalog.Algorithms;
import org.asterism.catalog.Generators;
import org.asterism.cluster.Clustering;
import org.asterism.data.Samples;
import org.asterism.data.Scale;
import org.asterism.data.ValueColumn;
import org.asterism.job.Job;
import org.asterism.perception.calibrate.StudyFolder;
import org.asterism.ui.axis.AxesModel;
import org.asterism.ui.grid.GridModel;
import org.asterism.ui.run.RunOrder;
import org.asterism.ui.run.RunsModel;
import org.asterism.ui.score.AudienceModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.LayerKind;
import org.asterism.workspace.Side;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the window for people to look at, in {@code target/screens}; run by {@code mvn -Pscreens test}. */
@Tag("screens")
class ScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final Settings NORMAL = new Settings(Look.Theme.LIGHT, 1280, 800);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 1920, 1080", "DARK, 1920, 1080"})
    void everyMode(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.picture(SCREENS.resolve("start-" + name));
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            runs(window, "k-means", "dbscan", "gaussian-mixture");
            window.picture(SCREENS.resolve("explore-" + name));
            window.interact(() -> window.desk().scoreLayers().doubtProperty().set(true));
            window.picture(SCREENS.resolve("doubt-" + name));
            window.interact(() -> window.desk().modeProperty().set(Mode.LABEL));
            label(window);
            window.picture(SCREENS.resolve("label-" + name));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void severalColumns(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1280, 800))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            runs(window, "k-means");
            window.interact(() -> window.desk().parallel().show());
            window.picture(SCREENS.resolve("parallel-" + name));
            window.interact(() -> window.desk().matrix().show());
            window.picture(SCREENS.resolve("matrix-" + name));
            window.interact(() -> {
                window.desk().matrix().close();
                window.desk().beside().add();
                window.desk().beside().add();
            });
            window.picture(SCREENS.resolve("beside-" + name));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void recipe(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1280, 800))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            runs(window, "k-means", "hdbscan");
            window.picture(SCREENS.resolve("run-words-" + name));
            window.interact(window.desk().tuning().recipe()::show);
            window.picture(SCREENS.resolve("recipe-" + name));
        }
    }

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
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 900, 620"})
    void axes(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = "axes-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "-";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            Path events = TestDesk.write(folder.resolve("events.csv"), AxesTest.events());
            window.interact(() -> window.desk().files().open(events));
            window.settle();
            AxesModel axes = window.desk().axes();
            window.interact(() -> axes.scale(Side.UPWARDS, Scale.LOG));
            window.interact(() -> axes.title("Events of two months"));
            window.interact(() -> window.desk().scatter().color(new Coloring.ByColumn("kind")));
            window.picture(SCREENS.resolve(name + "log.png"));
            window.interact(() -> axes.scale(Side.UPWARDS, Scale.SYMLOG));
            window.interact(axes::flipMargins);
            window.picture(SCREENS.resolve(name + "margins.png"));
            window.interact(() -> axes.plot(Side.ACROSS, "kind"));
            window.interact(() -> axes.plot(Side.UPWARDS, "far"));
            window.picture(SCREENS.resolve(name + "words.png"));
            window.interact(() -> axes.plot(Side.ACROSS, "id"));
            window.interact(axes::flipUnits);
            window.picture(SCREENS.resolve(name + "equal.png"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 80, 1280, 800",
        "DARK, 150, 1280, 800",
        "LIGHT, 200, 1280, 800",
        "LIGHT, 200, 1920, 1080",
        "HIGH_CONTRAST, 100, 1280, 800",
        "HIGH_CONTRAST, 150, 1920, 1080"
    })
    void everyScale(Look.Theme theme, int scale, int width, int height) throws IOException, TimeoutException {
        String name = "scale-" + theme.name().toLowerCase(Locale.ROOT) + "-" + scale + "-" + width;
        Settings settings = new Settings(theme, width, height);
        try (TestWindow window =
                new TestWindow(folder, settings.withLook(settings.look().withScale(scale)))) {
            window.picture(SCREENS.resolve(name + "-start.png"));
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            runs(window, "k-means", "gaussian-mixture");
            window.picture(SCREENS.resolve(name + "-explore.png"));
            window.interact(() -> window.desk().modeProperty().set(Mode.LABEL));
            label(window);
            window.picture(SCREENS.resolve(name + "-label.png"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.Theme.class,
            names = {"LIGHT", "DARK"})
    void exportingAPicture(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1280, 800))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            runs(window, "k-means");
            window.interact(() -> window.desk().scoreLayers().doubtProperty().set(true));
            window.picture(SCREENS.resolve("picture-seen-" + name));
            for (String ending : List.of("png", "svg", "pdf")) {
                window.files.add(
                        SCREENS.resolve("picture-" + theme + "." + ending).toAbsolutePath());
                window.interact(() ->
                        window.robot.lookup("#export-picture").queryButton().fire());
                window.settle();
                window.picture(SCREENS.resolve("picture-page-" + ending + "-" + name));
                window.interact(
                        () -> window.robot.lookup("#picture-save").queryButton().fire());
                window.settle();
            }
            window.interact(
                    () -> window.robot.lookup("#export-picture").queryButton().fire());
            window.settle();
            window.interact(() -> {
                window.robot
                        .lookup("PDF")
                        .queryAs(javafx.scene.control.ToggleButton.class)
                        .fire();
                window.robot
                        .lookup("#picture-background")
                        .queryAs(javafx.scene.control.CheckBox.class)
                        .fire();
            });
            window.picture(SCREENS.resolve("picture-clear-" + name));
        }
    }

    /** What lies over the window, and windows of its own. */
    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "DARK, 100", "HIGH_CONTRAST, 100", "LIGHT, 200"})
    void paletteSheetAndPresentation(Look.Theme theme, int scale) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + scale + ".png";
        Settings settings = new Settings(theme, 990, 900);
        try (TestWindow window =
                new TestWindow(folder, settings.withLook(settings.look().withScale(scale)))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.keys(KeyCode.SHORTCUT, KeyCode.K);
            window.picture(SCREENS.resolve("palette-" + name));
            window.robot.write("sel");
            window.picture(SCREENS.resolve("palette-found-" + name));
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.F1);
            window.screen(SCREENS.resolve("shortcuts-" + name));
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.F11);
            window.robot.push(KeyCode.L);
            window.screen(SCREENS.resolve("presentation-" + name));
        }
    }

    @Test
    void importPreview() throws IOException, TimeoutException {
        String rows = IntStream.range(0, 60)
                .mapToObj(
                        i -> i + ";" + i / 7.0 + ";" + (i % 9 - 4.5) + ";group " + i % 3 + ";2024-01-" + (10 + i % 20))
                .collect(Collectors.joining("\n"));
        Path file = TestDesk.write(
                folder.resolve("measurements.csv"), "number;length (mm);depth (mm);kind;day\n" + rows + "\n");
        try (TestWindow window = new TestWindow(folder.resolve("state"), NORMAL)) {
            window.interact(() -> window.desk().imports().look(file));
            window.picture(SCREENS.resolve("import.png"));
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
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void comparing(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1280, 800))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("wine")));
            window.settle();
            List<String> columns = window.study().dataset().numbers().stream()
                    .map(ValueColumn::name)
                    .toList();
            window.interact(() -> {
                window.desk().compare().show();
                window.desk().compare().choose(columns.subList(0, 4));
            });
            window.picture(SCREENS.resolve("compare-4-" + name));
            window.click("#compare-pairs");
            window.picture(SCREENS.resolve("compare-matrix-4-" + name));
            window.interact(() -> window.desk().compare().choose(columns.subList(0, 12)));
            window.robot.moveTo("#compare-matrix");
            window.picture(SCREENS.resolve("compare-matrix-12-" + name));
            window.click("#compare-plots");
            window.click("#compare-debatable");
            window.picture(SCREENS.resolve("compare-12-" + name));
            window.interact(() -> window.desk().compare().choose(Path.of("samples")));
            window.picture(SCREENS.resolve("compare-folder-" + name));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void calibrating(Look.Theme theme) throws IOException, TimeoutException {
        Path study = StudyFolder.write(folder.resolve("our-lab-2026"), 48);
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1280, 800))) {
            window.interact(() -> {
                window.desk().datasets().open(Samples.sample("penguins"));
                window.desk().calibrate().show();
            });
            window.settle();
            window.picture(SCREENS.resolve("calibrate-empty-" + name));
            window.interact(() -> {
                window.desk().calibrate().judgedProperty().set(study);
                window.desk().calibrate().fit();
            });
            window.settle();
            window.interact(() -> {
                window.desk().calibrate().nameProperty().set("Our lab, spring");
                window.desk().calibrate().save();
            });
            window.picture(SCREENS.resolve("calibrate-" + name));
        }
    }

    @Test
    void makingData() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder, NORMAL)) {
            window.click("#start-make");
            window.interact(() -> window.desk().make().chosenProperty().set(Generators.schema("designed")));
            window.picture(SCREENS.resolve("make-data.png"));
            window.interact(() -> window.desk().make().make());
            window.picture(SCREENS.resolve("made-data.png"));
        }
    }

    @Test
    void longNames() throws IOException, TimeoutException {
        Path file = TestDesk.write(
                folder.resolve("embedding-of-customer-conversations-2026-11-22-umap-min-dist-0.05-final-v3.csv"),
                TestDesk.blobs("first principal component of everything", "second component rescaled to unit range"));
        try (TestWindow window = new TestWindow(folder.resolve("state"), NORMAL)) {
            window.interact(() -> window.desk().files().open(file));
            window.settle();
            runs(window, "k-means", "hdbscan", "agglomerative", "k-medoids");
            window.interact(() -> {
                window.desk().modeProperty().set(Mode.LABEL);
                window.desk().scatter().selectAll();
                window.desk().labels().assign(1);
                window.desk().labels().rename(1, "Conversations about deliveries that came too late");
            });
            window.picture(SCREENS.resolve("long-names.png"));
        }
    }

    @Test
    void aMillionPoints() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder, NORMAL)) {
            var data =
                    Generators.schema("mixture").create(Map.of("n", "1000000")).generate();
            window.interact(() -> window.desk().datasets().open(data));
            window.picture(SCREENS.resolve("million-points.png"));
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

    @Test
    void aMessage() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), NORMAL)) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("iris")));
            window.settle();
            Path file = TestDesk.write(folder.resolve("words.csv"), "name,colour\nAda,red\nBob,green\n");
            window.interact(() -> window.desk().files().open(file));
            window.picture(SCREENS.resolve("message.png"));
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1920, 1080"})
    void sideBySide(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            runs(window, "k-means", "hdbscan", "gaussian-mixture", "spectral");
            window.picture(SCREENS.resolve("runs-" + name));
            window.keys(KeyCode.SHIFT, KeyCode.G);
            window.picture(SCREENS.resolve("grid-" + name));
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.J);
            window.picture(SCREENS.resolve("recipe-" + name));
        }
    }

    @Test
    void theListOfTasks() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder, new Settings(Look.Theme.DARK, 990, 900))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            runs(window, "k-means", "hdbscan");
            window.interact(() -> window.desk().tasks().start("Sweep", ScreensTest::unevenly, _ -> {}));
            window.settle();
            window.keys(KeyCode.SHIFT, KeyCode.J);
            window.screen(SCREENS.resolve("tasks-dark.png"));
        }
    }

    private static int unevenly(Job job) throws InterruptedException {
        for (int value = 1; value <= 6; value++) {
            job.stage("Value " + value + " of 6");
            TimeUnit.MILLISECONDS.sleep(value == 5 ? 120 : 10);
        }
        return 0;
    }

    @Test
    void aRunningTask() throws IOException, TimeoutException {
        CountDownLatch done = new CountDownLatch(1);
        try (TestWindow window = new TestWindow(folder, NORMAL)) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("moons")));
            window.settle();
            for (String name : List.of("Agglomerative", "k-medoids")) {
                window.interact(() -> window.desk()
                        .tasks()
                        .start(
                                name,
                                job -> {
                                    job.stage("Distances");
                                    job.progress(0.4);
                                    done.await();
                                    return name;
                                },
                                _ -> {}));
            }
            window.await(() -> window.desk().tasks().items().stream()
                    .allMatch(item -> item.progressProperty().get() > 0));
            window.snapshot(SCREENS.resolve("running.png"));
            done.countDown();
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
            runs(window, "k-means", "dbscan", "gaussian-mixture");
            window.interact(() -> window.desk().datasets().setTruth("species"));
            window.picture(SCREENS.resolve("classes-penguins-" + name));
            var many = Generators.schema("mixture")
                    .create(Map.of("n", "5000", "groups", "16"))
                    .generate();
            window.interact(() -> window.desk().datasets().open(many));
            window.settle();
            runs(window, "k-means", "gaussian-mixture", "agglomerative", "hdbscan", "mean-shift", "k-medoids");
            window.picture(SCREENS.resolve("classes-many-" + name));
            window.interact(() -> window.desk().datasets().open(Samples.sample("spirals")));
            window.picture(SCREENS.resolve("classes-none-" + name));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void layers(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1000, 900))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            runs(window, "k-means");
            for (LayerKind kind : LayerKind.values()) {
                window.interact(() -> {
                    window.desk().layers().reset();
                    window.desk().layers().show(LayerKind.GROUPS, kind == LayerKind.GROUPS);
                    window.desk().layers().show(kind, true);
                });
                window.picture(SCREENS.resolve("layer-" + kind.name().toLowerCase(Locale.ROOT) + "-" + name));
            }
            window.interact(() -> {
                window.desk().scatter().color(Coloring.PLAIN);
                window.desk().layers().show(LayerKind.DENSITY, true);
                window.desk().layers().fade(LayerKind.DENSITY, 0.6);
                window.desk().layers().show(LayerKind.CONVEX_HULLS, true);
            });
            window.click("#layers");
            WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
            window.screen(SCREENS.resolve("layers-" + name));
        }
    }

    @Test
    void layersOfMany() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder, NORMAL)) {
            var many = Generators.schema("mixture")
                    .create(Map.of("n", "20000", "groups", "24"))
                    .generate();
            window.interact(() -> window.desk().datasets().open(many));
            window.settle();
            window.interact(() -> {
                window.desk()
                        .scatter()
                        .color(window.desk().scatter().colorings().getLast());
                window.desk().layers().show(LayerKind.GROUPS, false);
                window.desk().layers().show(LayerKind.LABELS, true);
                window.desk().layers().show(LayerKind.CONTOURS, true);
            });
            window.picture(SCREENS.resolve("layers-many-contours.png"));
            window.interact(() -> {
                window.desk().layers().show(LayerKind.CONTOURS, false);
                window.desk().layers().show(LayerKind.POINTS, false);
                window.desk().layers().show(LayerKind.HEXAGONS, true);
            });
            window.picture(SCREENS.resolve("layers-many-hexagons.png"));
            window.interact(() -> {
                window.desk().layers().show(LayerKind.HEXAGONS, false);
                window.desk().layers().show(LayerKind.DENSITY, true);
                window.desk().layers().show(LayerKind.ALPHA_HULLS, true);
                window.desk().layers().show(LayerKind.LABELS, false);
            });
            window.picture(SCREENS.resolve("layers-many-density.png"));
        }
    }

    private static void choose(TestWindow window, int rank) {
        window.interact(() -> {
            var score = Objects.requireNonNull(
                    window.desk().ambiguity().ambiguityProperty().get());
            window.desk().ambiguity().chosenProperty().set(score.ranked().get(rank));
        });
    }

    /** The strip of runs: pinned, named, filtered, one looked at. */
    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1920, 1080", "LIGHT, 900, 620"})
    void manyRuns(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = "runs-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            runs(window, "k-means", "dbscan", "gaussian-mixture", "agglomerative", "optics");
            label(window);
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
            runs(window, "k-means", "dbscan", "gaussian-mixture", "agglomerative", "optics", "hdbscan", "k-medoids");
            label(window);
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

    /** German needs more room than English. */
    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 990, 900"})
    void german(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = width + ".png";
        Path study = StudyFolder.write(folder.resolve("study"), 48);
        Messages.speak(Locale.GERMAN);
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.picture(SCREENS.resolve("german-start-" + name));
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            runs(window, "k-means", "dbscan");
            for (String page : List.of("Betrachter", "Paare", "Klassen", "Worte")) {
                window.click(page);
                window.picture(SCREENS.resolve("german-" + page.toLowerCase(Locale.ROOT) + "-" + name));
            }
            window.interact(() -> window.desk().modeProperty().set(Mode.LABEL));
            label(window);
            window.picture(SCREENS.resolve("german-label-" + name));
            window.interact(() -> window.desk().compare().show());
            window.picture(SCREENS.resolve("german-compare-" + name));
            window.interact(() -> {
                window.desk().compare().close();
                window.desk().calibrate().show();
                window.desk().calibrate().judgedProperty().set(study);
                window.desk().calibrate().fit();
            });
            window.picture(SCREENS.resolve("german-calibrate-" + name));
            window.interact(() -> {
                window.desk().calibrate().close();
                window.desk().make().show();
            });
            window.picture(SCREENS.resolve("german-make-" + name));
        } finally {
            Messages.speak(Locale.ENGLISH);
        }
    }

    private static void runs(TestWindow window, String... algorithms) throws TimeoutException {
        for (String id : algorithms) {
            window.interact(() -> {
                window.desk().algorithm().chosenProperty().set(Algorithms.schema(id));
                window.desk().algorithm().run();
            });
            window.settle();
        }
    }

    private static void label(TestWindow window) throws TimeoutException {
        int[] found = window.study().runs().getFirst().labels();
        for (int cluster = 0; cluster < 3; cluster++) {
            BitSet rows = new BitSet();
            for (int row = 0; row < found.length; row++) {
                rows.set(row, found[row] == cluster && row % 5 > 0);
            }
            int label = row(cluster);
            window.interact(() -> {
                window.desk().scatter().select(RowSelection.of(rows), SelectionMode.NEW);
                window.desk().labels().assign(label);
            });
        }
        window.settle();
    }

    private static int row(int cluster) {
        return cluster == 2 ? Clustering.NOISE : cluster;
    }
}
