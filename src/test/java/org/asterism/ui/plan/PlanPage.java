package org.asterism.ui.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.asterism.data.Samples;
import org.asterism.job.Runner;
import org.asterism.report.Png;
import org.asterism.session.plan.Plan;
import org.asterism.ui.HeadlessScreen;
import org.asterism.ui.Patience;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.theme.Theme;
import org.asterism.workspace.History;
import org.asterism.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The page of a plan in a window of its own, where all work is done at once, and files are given instead of picked. */
final class PlanPage implements AutoCloseable {
    final FxRobot robot = new FxRobot();
    final Queue<Path> folders = new ArrayDeque<>();
    final List<Path> files = new ArrayList<>();
    final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    final PlanModel model;
    final PlotsModel plots;
    private final Stage stage;

    PlanPage(Theme theme, double width, double height) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        model = on(() -> new PlanModel(tasks, _ -> {}));
        plots = on(() -> new PlotsModel(model, tasks));
        stage = on(() -> window(theme, width, height));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Stage window(Theme theme, double width, double height) {
        Theme.loadFonts();
        DocumentModel document = new DocumentModel(new History(Workspace.EMPTY));
        PlanPicks picks = new PlanPicks(() -> files, _ -> Optional.ofNullable(folders.poll()), _ -> {});
        Scene scene = new Scene(new PlanView(model, plots, document, picks), width, height);
        theme.dress(scene);
        Stage made = new Stage();
        made.setScene(scene);
        made.show();
        made.setX(0);
        made.setY(0);
        HeadlessScreen.forgive();
        return made;
    }

    Plan plan() {
        return Objects.requireNonNull(model.planProperty().get());
    }

    /** A file of the samples. */
    static Path sample(String name) {
        return Samples.sample(name).path();
    }

    /** The words of a label. */
    String text(String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    void click(String query) throws TimeoutException {
        Patience.click(robot, query);
        Patience.settle();
    }

    void keys(KeyCode... keys) throws TimeoutException {
        robot.push(keys);
        Patience.settle();
    }

    @Nullable
    Node focusOwner() {
        return stage.getScene().getFocusOwner();
    }

    void interact(Runnable code) {
        robot.interact(code);
    }

    void snapshot(Path file) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        Image image = on(() -> stage.getScene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Files.createDirectories(file.getParent());
        Png.write(pixels, width, height, file);
    }

    static <T> T on(Supplier<T> code) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(code::get));
    }

    @Override
    public void close() {
        interact(stage::close);
    }
}
