package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.asterism.catalog.Generators;
import org.asterism.data.Samples;
import org.asterism.data.ValueColumn;
import org.asterism.job.Job;
import org.asterism.perception.calibrate.StudyFolder;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
            window.runs("k-means", "dbscan", "gaussian-mixture");
            window.picture(SCREENS.resolve("explore-" + name));
            window.interact(() -> window.desk().scoreLayers().doubtProperty().set(true));
            window.picture(SCREENS.resolve("doubt-" + name));
            window.interact(() -> window.desk().modeProperty().set(Mode.LABEL));
            window.label();
            window.picture(SCREENS.resolve("label-" + name));
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
            window.runs("k-means", "gaussian-mixture");
            window.picture(SCREENS.resolve(name + "-explore.png"));
            window.interact(() -> window.desk().modeProperty().set(Mode.LABEL));
            window.label();
            window.picture(SCREENS.resolve(name + "-label.png"));
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
            window.runs("k-means", "hdbscan", "agglomerative", "k-medoids");
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
    void aMessage() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), NORMAL)) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("iris")));
            window.settle();
            Path file = TestDesk.write(folder.resolve("words.csv"), "name,colour\nAda,red\nBob,green\n");
            window.interact(() -> window.desk().files().open(file));
            window.picture(SCREENS.resolve("message.png"));
        }
    }

    @Test
    void theListOfTasks() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder, new Settings(Look.Theme.DARK, 990, 900))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.runs("k-means", "hdbscan");
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
            window.runs("k-means", "dbscan");
            for (String page : List.of("Betrachter", "Paare", "Klassen", "Worte")) {
                window.click(page);
                window.picture(SCREENS.resolve("german-" + page.toLowerCase(Locale.ROOT) + "-" + name));
            }
            window.interact(() -> window.desk().modeProperty().set(Mode.LABEL));
            window.label();
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
}
