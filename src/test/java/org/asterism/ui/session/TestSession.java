package org.asterism.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.asterism.job.Job;
import org.asterism.job.Runner;
import org.asterism.report.PlotLayout;
import org.asterism.report.Png;
import org.asterism.report.Viewport;
import org.asterism.session.folder.Participant;
import org.asterism.session.folder.SessionFolder;
import org.asterism.session.log.Recorder;
import org.asterism.session.log.Seat;
import org.asterism.session.plan.Plan;
import org.asterism.ui.Patience;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window of a session on the headless platform, with mouse and keys to use it. */
final class TestSession implements AutoCloseable {
    /** Fits the headless screen, so that the mouse reaches everything. */
    private static final double WIDTH = 1000;

    private static final double HEIGHT = 900;
    final FxRobot robot = new FxRobot();
    private final Path folder;
    private final List<String> closed = new ArrayList<>();
    private final Stage stage;

    TestSession(Path folder, String person) throws TimeoutException {
        this(folder, person, Theme.LIGHT, (plan, seat) -> Diary.of(Recorder.open(folder, plan, seat)));
    }

    TestSession(Path folder, String person, Theme theme, BiFunction<Plan, Seat, Diary> diaries)
            throws TimeoutException {
        this.folder = folder;
        FxToolkit.registerPrimaryStage();
        stage = on(Stage::new);
        on(() -> {
            Theme.loadFonts();
            SessionWindow.Surroundings around = new SessionWindow.Surroundings(
                    "machine1",
                    new TasksModel(Runner.sameThread(), Platform::runLater),
                    scene -> dress(theme, scene),
                    () -> closed.add(person));
            new SessionWindow(stage, folder, around, diaries).show(person);
            forgiveTheHeadlessScreen();
            return stage;
        });
        size(WIDTH, HEIGHT);
    }

    private static Subscription dress(Theme theme, Scene scene) {
        theme.dress(scene);
        return Subscription.EMPTY;
    }

    void size(double width, double height) throws TimeoutException {
        robot.interact(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    /** Waits until everything is drawn. */
    void settle() throws TimeoutException {
        Patience.settle(this::idle);
    }

    private boolean idle() {
        return robot.lookup(node -> node instanceof ScatterPlot).<ScatterPlot>queryAll().stream()
                .noneMatch(plot -> plot.busyProperty().get());
    }

    void keys(KeyCode... keys) throws TimeoutException {
        robot.push(keys);
        settle();
    }

    void type(String words) throws TimeoutException {
        robot.write(words, 0);
        settle();
    }

    void click(String query) throws TimeoutException {
        Patience.click(robot, query);
        settle();
    }

    /** Draws around a rectangle of the plane with the mouse. */
    void outline(double minX, double minY, double maxX, double maxY) throws TimeoutException {
        robot.moveTo(screen(minX, maxY)).press(MouseButton.PRIMARY);
        robot.moveTo(screen(maxX, maxY)).moveTo(screen(maxX, minY)).moveTo(screen(minX, minY));
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    /** As {@link #outline}, also where the plot reaches beyond the headless screen. */
    void lasso(double minX, double minY, double maxX, double maxY) throws TimeoutException {
        robot.interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, minX, maxY);
            fire(MouseEvent.MOUSE_DRAGGED, maxX, maxY);
            fire(MouseEvent.MOUSE_DRAGGED, maxX, minY);
            fire(MouseEvent.MOUSE_DRAGGED, minX, minY);
            fire(MouseEvent.MOUSE_RELEASED, minX, minY);
        });
        settle();
    }

    private void fire(EventType<MouseEvent> type, double x, double y) {
        ScatterPlot plot = plot();
        PlotLayout layout = plot.picture().layout();
        Point2D place = plot.localToScene(
                layout.left() + layout.viewport().toX(x),
                layout.top() + layout.viewport().toY(y));
        boolean held = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                plot,
                new MouseEvent(
                        type,
                        place.getX(),
                        place.getY(),
                        place.getX(),
                        place.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        held,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    ScatterPlot plot() {
        return robot.lookup("#session-plot").queryAs(ScatterPlot.class);
    }

    private Point2D screen(double x, double y) {
        return on(() -> {
            ScatterPlot plot = plot();
            Viewport viewport = plot.viewportProperty().get();
            return plot.localToScreen(viewport.toX(x), viewport.toY(y));
        });
    }

    String text(String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    boolean visible(String query) {
        return robot.lookup(query).tryQuery().filter(TestSession::seen).isPresent();
    }

    private static boolean seen(Node node) {
        return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }

    boolean open() {
        return stage.isShowing();
    }

    /** What the folder holds of a person. */
    Participant kept(String person) {
        return SessionFolder.read(folder, Job.QUIET).people().stream()
                .filter(participant -> participant.id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** Writes what the window shows to a PNG file. */
    void picture(String name) throws IOException, TimeoutException {
        settle();
        Path file = Path.of(Objects.requireNonNullElse(System.getProperty("asterism.home"), "."))
                .resolve("target/screens/session-" + name + ".png");
        WritableImage image = on(() -> stage.getScene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Files.createDirectories(file.getParent());
        Png.write(pixels, width, height, file);
        assertThat(file).isNotEmptyFile();
    }

    @Override
    public void close() {
        robot.interact(stage::close);
    }

    static <T> T on(Supplier<T> code) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(code::get));
    }

    /** The headless screen has 1000 by 1000 pixels and throws where a larger window is copied to it. */
    private static void forgiveTheHeadlessScreen() {
        Thread.UncaughtExceptionHandler strict = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            boolean blit = Arrays.stream(failure.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().endsWith(".HeadlessWindow")
                            && frame.getMethodName().equals("blit"));
            if (!blit) {
                strict.uncaughtException(thread, failure);
            }
        });
    }
}
