package org.asterism.ui.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.asterism.job.BackgroundRunner;
import org.asterism.perception.Viewing;
import org.asterism.report.Png;
import org.asterism.session.folder.Session;
import org.asterism.ui.HeadlessScreen;
import org.asterism.ui.Patience;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.document.FolderModel;
import org.asterism.ui.document.SessionModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.theme.Theme;
import org.asterism.workspace.History;
import org.asterism.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The page of a session in a window of its own. */
final class TestPage implements AutoCloseable {

    final FxRobot robot = new FxRobot();
    final DashboardModel model;
    final PlotDetailModel detail;
    final ForecastModel forecast;
    final MachinesModel machines;
    final ReviewModel review;
    private final Path target = Path.of("target");
    final SessionModel sessions = new SessionModel();
    final DocumentModel document = new DocumentModel(new History(Workspace.EMPTY));
    private final BackgroundRunner runner = new BackgroundRunner("test", 2);
    private final TasksModel tasks = new TasksModel(runner, Platform::runLater);
    private final Stage stage;

    TestPage(Session session, Theme theme, int width, int height) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        model = on(() -> new DashboardModel(sessions, tasks));
        detail = on(() -> new PlotDetailModel(model, tasks));
        forecast = on(() -> new ForecastModel(model, () -> Viewing.DEFAULT_MODEL, tasks));
        machines = on(() -> new MachinesModel(model, forecast, document, tasks));
        review = on(() -> new ReviewModel(
                model, document, tasks, new ReviewModel.Reviewer("Ada", "test0001", Clock.systemUTC())));
        stage = on(() -> {
            Theme.loadFonts();
            Scene scene = new Scene(
                    new DashboardView(
                            model,
                            new DashboardView.Parts(
                                    detail,
                                    machines,
                                    forecast,
                                    review,
                                    new FolderModel(sessions, tasks, runner, Platform::runLater),
                                    (person, plot) -> {}),
                            () -> Optional.of(target)),
                    width,
                    height);
            theme.dress(scene);
            Stage made = new Stage();
            made.setScene(scene);
            made.setX(0);
            made.setY(0);
            made.show();
            HeadlessScreen.forgive();
            sessions.show(session);
            model.show();
            return made;
        });
        settle();
    }

    void settle() throws TimeoutException {
        Patience.settle(() -> tasks.items().isEmpty());
    }

    void interact(Runnable code) throws TimeoutException {
        robot.interact(code);
        settle();
    }

    void click(String query) throws TimeoutException {
        Patience.click(robot, query);
        settle();
    }

    void keys(KeyCode... keys) throws TimeoutException {
        robot.push(keys);
        settle();
    }

    Node node(String query) {
        return robot.lookup(query).query();
    }

    /** Takes the focus to a node, as Tab does. */
    void focus(String query) throws TimeoutException {
        Node node = node(query);
        interact(node::requestFocus);
    }

    /** Everything that can have the focus now. */
    Set<Node> usable() {
        return robot.lookup(node -> node.isFocusTraversable() && node.isVisible() && !node.isDisabled())
                .queryAll();
    }

    /** What a screen reader calls a node. */
    String spoken(Node node) {
        String name = node.getAccessibleText();
        String text = node instanceof Labeled labeled ? labeled.getText() : null;
        String tip = node instanceof Control control && control.getTooltip() != null
                ? control.getTooltip().getText()
                : null;
        return String.join("", Objects.toString(name, ""), Objects.toString(text, ""), Objects.toString(tip, ""));
    }

    void picture(String name) throws IOException, TimeoutException {
        settle();
        WritableImage image = on(() -> stage.getScene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Path file = Path.of("target", "screens", name + ".png");
        Files.createDirectories(file.getParent());
        Png.write(pixels, width, height, file);
    }

    @Override
    public void close() {
        robot.interact(stage::close);
        runner.close();
    }

    static <T> T on(Supplier<T> code) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(code::get));
    }
}
