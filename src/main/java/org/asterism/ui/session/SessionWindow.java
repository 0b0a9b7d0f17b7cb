package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.asterism.session.log.Recorder;
import org.asterism.session.log.Seat;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.PlanFile;
import org.asterism.session.plan.Schedule;
import org.asterism.ui.task.TasksModel;
import org.jspecify.annotations.Nullable;

/** The window in which one person works through a session; several may be open, one a person. */
public final class SessionWindow {
    private static final double BESIDE = 580;
    private static final double BELOW = 100;
    private final Stage stage;
    private final Path folder;
    private final Surroundings around;
    private final BiFunction<Plan, Seat, Diary> diaries;
    private final Plan plan;
    private final StackPane root = new StackPane();
    private @Nullable SessionView view;

    /**
     * What the window needs of the program.
     *
     * @param machine the token of this machine, see {@link org.asterism.session.log.Machine}
     * @param tasks reads plots in the background
     * @param dress gives a scene the look of the program until the subscription ends
     * @param closed is told when the window has closed, and the person's file with it
     */
    public record Surroundings(
            String machine, TasksModel tasks, Function<Scene, Subscription> dress, Runnable closed) {}

    /**
     * Prepares the window; {@link #show} opens it.
     *
     * @param folder that of the session
     * @throws org.asterism.parameter.InvalidInputException if its plan cannot be read
     */
    public SessionWindow(Stage stage, Path folder, Surroundings around) {
        this(stage, folder, around, (plan, seat) -> Diary.of(Recorder.open(folder, plan, seat)));
    }

    /** @param diaries opens the diary of a person */
    SessionWindow(Stage stage, Path folder, Surroundings around, BiFunction<Plan, Seat, Diary> diaries) {
        this.stage = stage;
        this.folder = folder;
        this.around = around;
        this.diaries = diaries;
        plan = PlanFile.read(folder);
    }

    /** @param person their id, to begin with; empty to ask for it */
    public void show(String person) {
        WelcomeModel welcome = new WelcomeModel(folder, around.machine(), this::begin);
        WelcomeView page = new WelcomeView(welcome, plan);
        root.getChildren().setAll(page);
        welcome.personProperty().set(person);
        Scene scene = new Scene(root, width(), height());
        Subscription dressed = around.dress().apply(scene);
        stage.setTitle(plan.title());
        stage.setMinWidth(720);
        stage.setMinHeight(520);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setScene(scene);
        stage.setOnHidden(_ -> closed(dressed));
        stage.show();
        page.enter();
    }

    private void begin(Seat seat) {
        Diary diary = diaries.apply(plan, seat);
        around.tasks()
                .start(
                        text("session.reading"),
                        job -> FolderPlots.read(folder, plan, job),
                        plots -> run(new RunModel(plan, Schedule.of(plan, seat.number()), plots, diary)));
    }

    private void run(RunModel model) {
        if (!stage.isShowing()) {
            model.close();
            return;
        }
        SessionView session = new SessionView(model, folder, new SessionView.Stagehand() {
            @Override
            public void fillScreen() {
                stage.setFullScreen(!stage.isFullScreen());
            }

            @Override
            public void close() {
                stage.close();
            }
        });
        view = session;
        root.getChildren().setAll(session);
    }

    private void closed(Subscription dressed) {
        dressed.unsubscribe();
        if (view != null) {
            view.close();
        }
        around.closed().run();
    }

    private double width() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return Math.min(Math.max(1280, plan.display().side() + BESIDE), screen.getWidth());
    }

    private double height() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return Math.min(Math.max(800, plan.display().side() + BELOW), screen.getHeight());
    }
}
