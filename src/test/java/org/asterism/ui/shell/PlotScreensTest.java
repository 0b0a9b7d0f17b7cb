package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import org.asterism.catalog.Generators;
import org.asterism.data.Samples;
import org.asterism.data.Scale;
import org.asterism.ui.axis.AxesModel;
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

/** Pictures of the plot: its axes, layers and columns, and its export. */
@Tag("screens")
class PlotScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final Settings NORMAL = new Settings(Look.Theme.LIGHT, 1280, 800);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void severalColumns(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1280, 800))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.runs("k-means");
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
    @EnumSource(
            value = Look.Theme.class,
            names = {"LIGHT", "DARK"})
    void exportingAPicture(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1280, 800))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.runs("k-means");
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
                window.robot.lookup("PDF").queryAs(ToggleButton.class).fire();
                window.robot
                        .lookup("#picture-background")
                        .queryAs(CheckBox.class)
                        .fire();
            });
            window.picture(SCREENS.resolve("picture-clear-" + name));
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
    void layers(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1000, 900))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.runs("k-means");
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
}
