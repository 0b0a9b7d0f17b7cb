package org.asterism.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.asterism.data.read.Reading;
import org.asterism.job.BackgroundRunner;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.log.Machine;
import org.asterism.ui.control.Action;
import org.asterism.ui.data.ProblemsView;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.session.SessionWindow;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.Runners;
import org.asterism.ui.text.Messages;
import org.asterism.ui.theme.Theme;
import org.asterism.workspace.Study;
import org.asterism.workspace.state.Autosave;
import org.asterism.workspace.state.StateDirectory;
import org.asterism.workspace.state.WindowPlace;

/** The window on a stage: composition root, theme, size, title, and what happens when it closes. */
public final class AsterismWindow {
    private static final System.Logger LOG = System.getLogger(AsterismWindow.class.getName());

    private final Stage stage;
    private final PreferencesModel preferences;
    private final Appearance appearance;
    private final BackgroundRunner worker = new BackgroundRunner("work", 4);
    private final BackgroundRunner previewer = new BackgroundRunner("preview", 4);
    private final BackgroundRunner saver = new BackgroundRunner("save", 1);
    private final Autosave autosave;
    private final Desk desk;
    private final MainWindow window;
    private final Scene scene;
    private Subscription fullScreen = Subscription.EMPTY;

    /**
     * Prepares the window; {@link #show} opens it.
     *
     * @param picker makes what asks for files, given the stage
     */
    public AsterismWindow(Stage stage, StateDirectory state, FilePicker picker) {
        this.stage = stage;
        Log.toFolder(state.root());
        preferences = new PreferencesModel(state.settings());
        appearance = new Appearance(preferences);
        Messages.speak(preferences.lookProperty().get().language().locale());
        autosave = Autosave.resume(state.autosave(), saver, this::warn);
        desk = new Desk(
                new Runners(worker, previewer),
                Platform::runLater,
                autosave,
                state,
                machine(state),
                this::showProblems);
        desk.pictures().remember(state.pictures().read(), state.pictures()::write);
        window = new MainWindow(desk, picker, preferences, appearance, surroundings());
        WindowPlace place = place();
        scene = new Scene(window.root(), place.width(), place.height());
        window.keys().listen(scene);
        present();
    }

    /** A window that asks with the system's file dialogs. */
    public static AsterismWindow onScreen(Stage stage) {
        return new AsterismWindow(stage, StateDirectory.standard(), new DialogFilePicker(stage));
    }

    public Desk desk() {
        return desk;
    }

    public Scene scene() {
        return scene;
    }

    /** Everything that a person can do. */
    List<Action> actions() {
        return window.actions();
    }

    public void show() {
        Theme.loadFonts();
        appearance.dress(scene);
        catchFailures();
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        this::title,
                        desk.document().studyProperty(),
                        desk.files().fileProperty()));
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.setScene(scene);
        stage.setOnHidden(_ -> close());
        put(place());
        stage.show();
    }

    /** Where the window was, if it can be seen there now. */
    private WindowPlace place() {
        WindowPlace last = preferences.settings().place();
        Rectangle2D screen = Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .filter(bounds -> bounds.contains(last.x(), last.y()))
                .findFirst()
                .orElse(Screen.getPrimary().getVisualBounds());
        return last.within(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight());
    }

    private void put(WindowPlace place) {
        if (Double.isFinite(place.x())) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(place.maximized());
    }

    /** The place to come back to: while the window fills the screen, the size it had before. */
    private WindowPlace now(WindowPlace last) {
        return stage.isMaximized() || stage.isFullScreen()
                ? new WindowPlace(last.x(), last.y(), last.width(), last.height(), stage.isMaximized())
                : new WindowPlace(stage.getX(), stage.getY(), scene.getWidth(), scene.getHeight(), false);
    }

    /** Keeps the state and stops the background work. */
    public void close() {
        preferences.change(now -> now.withPlace(now(now.place())));
        fullScreen.unsubscribe();
        desk.sessions().close();
        desk.tasks().cancelAll();
        worker.close();
        previewer.close();
        autosave.close();
        saver.close();
    }

    /** Full screen while presenting; Escape and F11 are the window's own keys. */
    private void present() {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        appearance.presentingProperty().subscribe((_, on) -> stage.setFullScreen(on));
        fullScreen = stage.fullScreenProperty().subscribe((was, on) -> {
            if (was && !on) {
                appearance.presentingProperty().set(false);
            }
        });
    }

    private String title() {
        DocumentModel document = desk.document();
        String study = document.study()
                .map(Study::dataset)
                .map(data -> data.name() + " – ")
                .orElse("");
        var file = desk.files().fileProperty().get();
        return study + (file == null ? "" : file.getFileName() + " – ") + "Asterism";
    }

    private MainWindow.Surroundings surroundings() {
        return new MainWindow.Surroundings() {
            @Override
            public void copy(String text) {
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            }

            @Override
            public void showPage(String title, Parent page) {
                page(title, page);
            }

            @Override
            public void takePart(Path session) {
                AsterismWindow.this.takePart(session);
            }
        };
    }

    private void takePart(Path session) {
        try {
            new SessionWindow(
                            new Stage(),
                            session,
                            new SessionWindow.Surroundings(
                                    desk.sessions().machine(), desk.tasks(), appearance::dress, desk.sessions()::look))
                    .show("");
        } catch (InvalidInputException e) {
            desk.tasks().say(Message.of(e));
        }
    }

    /** Where the token cannot be kept, one for this time: files of two machines still never have one name. */
    private static String machine(StateDirectory state) {
        try {
            return Machine.token(state);
        } catch (InvalidInputException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage());
            return UUID.randomUUID().toString().substring(0, 8);
        }
    }

    private void page(String title, Parent content) {
        Stage page = new Stage();
        page.initOwner(stage);
        page.setTitle(title);
        Scene inside = new Scene(content);
        Subscription dressed = appearance.dress(inside);
        page.setOnHidden(_ -> dressed.unsubscribe());
        inside.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                page.close();
            }
        });
        page.setScene(inside);
        page.show();
    }

    private void showProblems(Reading reading) {
        page(Messages.text("window.problems"), new ProblemsView(reading));
    }

    private void warn(String problem) {
        Platform.runLater(() -> desk.tasks().say(Message.warning(problem)));
    }

    private void catchFailures() {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
            if (failure instanceof InvalidInputException invalid) {
                desk.tasks().say(Message.of(invalid));
            } else {
                LOG.log(System.Logger.Level.ERROR, "unexpected failure in the window", failure);
                desk.tasks()
                        .say(Message.error(Messages.text(
                                "window.failure", failure.getClass().getSimpleName())));
            }
        });
    }
}
