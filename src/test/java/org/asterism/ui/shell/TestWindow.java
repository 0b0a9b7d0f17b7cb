package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.SelectionMode;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clustering;
import org.asterism.report.PlotLayout;
import org.asterism.report.Png;
import org.asterism.ui.HeadlessScreen;
import org.asterism.ui.Patience;
import org.asterism.ui.control.Action;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Study;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.asterism.workspace.state.StateDirectory;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the headless platform, with mouse and keys to use it, and files given instead of picked. */
final class TestWindow implements AutoCloseable {
    /** A size that fits the headless screen, so that the mouse reaches everything. */
    static final Settings SMALL = new Settings(Look.Theme.LIGHT, 990, 900);

    /** The files that the next dialogs answer with. */
    final Queue<Path> files = new ArrayDeque<>();

    final FxRobot robot = new FxRobot();
    private final Path state;
    private final AsterismWindow window;
    private final Stage stage;

    /** Opens a window that keeps its state in {@code folder}. */
    TestWindow(Path folder, Settings settings) throws TimeoutException {
        state = folder;
        StateDirectory directory = new StateDirectory(folder);
        directory.settings().write(spoken(settings));
        FxToolkit.registerPrimaryStage();
        stage = on(Stage::new);
        window = on(() -> {
            AsterismWindow made = new AsterismWindow(stage, directory, new GivenFiles());
            made.show();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(settings.place().width());
            stage.setHeight(settings.place().height());
            HeadlessScreen.forgive();
            return made;
        });
        settle();
    }

    /** The language that is spoken now, which tests chose, whatever the machine speaks. */
    private static Settings spoken(Settings settings) {
        Look.Language now = Messages.language().equals(Locale.GERMAN) ? Look.Language.GERMAN : Look.Language.ENGLISH;
        return settings.withLook(settings.look().withLanguage(now));
    }

    /** Everything that a person can do in it. */
    List<Action> actions() {
        return window.actions();
    }

    Desk desk() {
        return window.desk();
    }

    Study study() {
        return Objects.requireNonNull(desk().document().studyProperty().get());
    }

    Stage stage() {
        return stage;
    }

    /** Runs code on the window's thread. */
    void interact(Runnable code) {
        robot.interact(code);
    }

    /** Waits until nothing runs and everything is drawn. */
    void settle() throws TimeoutException {
        Patience.settle(this::idle);
        assertThat(failures()).isEmpty();
    }

    /** What the log says of failures that nobody foresaw. */
    private String failures() {
        try {
            Path log = state.resolve("asterism.log.0");
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void await(Callable<Boolean> condition) throws TimeoutException {
        Patience.await(condition);
    }

    /** Presses keys together, as with Ctrl held. */
    void keys(KeyCode... keys) throws TimeoutException {
        robot.push(keys);
        settle();
    }

    void click(String query) throws TimeoutException {
        Patience.click(robot, query);
        settle();
    }

    /** Runs algorithms with their defaults, one after the other. */
    void runs(String... algorithms) throws TimeoutException {
        for (String id : algorithms) {
            interact(() -> {
                desk().algorithm().chosenProperty().set(Algorithms.schema(id));
                desk().algorithm().run();
            });
            settle();
        }
    }

    /** Labels most points of the first run: two clusters as they are, the third as noise. */
    void label() throws TimeoutException {
        int[] found = study().runs().getFirst().labels();
        for (int cluster = 0; cluster < 3; cluster++) {
            BitSet rows = new BitSet();
            for (int row = 0; row < found.length; row++) {
                rows.set(row, found[row] == cluster && row % 5 > 0);
            }
            int label = cluster == 2 ? Clustering.NOISE : cluster;
            interact(() -> {
                desk().scatter().select(RowSelection.of(rows), SelectionMode.NEW);
                desk().labels().assign(label);
            });
        }
        settle();
    }

    /** Draws around a rectangle of the plane with the mouse. */
    void outline(double minX, double minY, double maxX, double maxY) throws TimeoutException {
        robot.moveTo(screen(minX, maxY)).press(MouseButton.PRIMARY);
        robot.moveTo(screen(maxX, maxY)).moveTo(screen(maxX, minY)).moveTo(screen(minX, minY));
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    /** The words of a label. */
    String text(String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    boolean visible(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    /** The plot in the middle of the window, which may be the one in which groups are outlined. */
    ScatterPlot plot() {
        return robot.lookup("#outline-plot")
                .tryQueryAs(ScatterPlot.class)
                .orElseGet(() -> robot.lookup("#plot").queryAs(ScatterPlot.class));
    }

    /** Writes what the window shows to a PNG file. */
    void picture(Path file) throws IOException, TimeoutException {
        settle();
        snapshot(file);
    }

    /** Writes what the window shows at this moment to a PNG file. */
    void snapshot(Path file) throws IOException {
        write(on(() -> window.scene().snapshot(null)), file);
    }

    /** Writes the whole screen, open lists and all, to a PNG file. */
    void screen(Path file) throws IOException, TimeoutException {
        settle();
        Rectangle2D all =
                new Rectangle2D(0, 0, SMALL.place().width(), SMALL.place().height());
        write(robot.capture(all).getImage(), file);
    }

    static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        Files.createDirectories(file.getParent());
        Png.write(Pictures.pixels(image), width, height, file);
        assertThat(file).isNotEmptyFile();
    }

    @Override
    public void close() {
        interact(() -> {
            stage.close();
            letGo();
        });
    }

    /** The headless platform keeps every window that its robot ever touched, which would keep all of its content too. */
    private void letGo() {
        stage.setOnHidden(null);
        stage.titleProperty().unbind();
        stage.setScene(null);
    }

    private boolean idle() {
        return desk().tasks().items().isEmpty()
                && window.scene().getRoot().lookupAll(".scatter-plot").stream()
                        .noneMatch(node -> node instanceof ScatterPlot plot
                                && plot.busyProperty().get());
    }

    /** Where a place along the axes is on the screen. */
    Point2D screen(double x, double y) {
        return on(() -> {
            ScatterPlot plot = plot();
            PlotLayout layout = plot.picture().layout();
            return plot.localToScreen(
                    layout.left() + layout.viewport().toX(x),
                    layout.top() + layout.viewport().toY(y));
        });
    }

    static <T> T on(Supplier<T> code) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(code::get));
    }

    private final class GivenFiles implements FilePicker {
        @Override
        public Optional<Path> open() {
            return Optional.of(files.remove());
        }

        @Override
        public List<Path> tables() {
            return List.of(files.remove());
        }

        @Override
        public Optional<Path> folder(String title) {
            return open();
        }

        @Override
        public Optional<Path> save(String title, String suggested) {
            return Optional.of(files.remove());
        }
    }
}
