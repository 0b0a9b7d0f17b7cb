package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/** All that a person sees while they work through a session. */
final class SessionView extends BorderPane {
    private static final Duration TICK = Duration.millis(250);
    private final RunModel model;
    private final Stagehand stage;
    private final TrialView trial;
    private final SessionActions actions;
    private final Footer footer;
    private final Pages pages;
    private final StackPane middle = new StackPane();
    private final Label rested = Texts.text("", "session-clock");
    private final Timeline clock = new Timeline(new KeyFrame(TICK, _ -> tick()));

    /** What only the window can do. */
    interface Stagehand {
        void fillScreen();

        void close();
    }

    /** @param folder that of the session */
    SessionView(RunModel model, Path folder, Stagehand stage) {
        this.model = model;
        this.stage = stage;
        setId("session");
        getStyleClass().add("session");
        trial = new TrialView(model, this::forgive);
        pages = new Pages(folder, model, rested, trial.smallProperty());
        actions = new SessionActions(model, trial, new Deeds());
        footer = new Footer(model, actions, trial.hint());
        trial.setLeft(new ToolColumn(actions));
        middle.getChildren().setAll(trial);
        setTop(new Trouble(model));
        setCenter(middle);
        setBottom(footer);
        new SessionKeys(this, model, actions, trial);
        model.screenProperty().subscribe(this::show);
        model.pausedProperty().subscribe((_, paused) -> pause(paused));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    /** Ends: what was typed is kept. */
    void close() {
        clock.stop();
        model.close();
    }

    private void show(Screen screen) {
        if (screen instanceof Screen.Plot plot) {
            lay(Optional.empty());
            trial.show(plot, actions);
        } else {
            lay(Optional.of(pages.of(screen)));
        }
    }

    /** Says no longer what was missing. */
    private void forgive() {
        footer.blockedProperty().set("");
    }

    private void pause(boolean paused) {
        forgive();
        lay(paused ? Optional.of(pages.paused()) : Optional.empty());
        if (!paused) {
            trial.plot().requestFocus();
        }
    }

    /** Lays a page over the plot, which keeps its size below it; none shows the plot. */
    private void lay(Optional<Node> page) {
        middle.getChildren().setAll(trial);
        trial.setVisible(page.isEmpty());
        page.ifPresent(middle.getChildren()::add);
        page.ifPresent(Node::requestFocus);
    }

    private void tick() {
        model.tick();
        if (model.screenProperty().get() instanceof Screen.Break rest) {
            rested.setText(text("session.rested", Pages.clock(seconds(rest.since()))));
        }
    }

    private long seconds(Instant since) {
        return Math.max(0, model.since(since).toSeconds());
    }

    /** What actions do to the window. */
    private final class Deeds implements SessionActions.Window {
        private @Nullable Node before;

        @Override
        public void next() {
            Screen now = model.screenProperty().get();
            if (model.pausedProperty().get()) {
                model.resume();
            } else if (now instanceof Screen.Done && model.keptProperty().get().kept()) {
                stage.close();
            } else if (!model.next() && now instanceof Screen.Plot plot) {
                plot.trial().missing().ifPresent(this::ask);
            }
        }

        private void ask(Missing missing) {
            footer.blockedProperty().set(missing.words());
            trial.side().enter(missing);
        }

        @Override
        public void question() {
            trial.side().turn();
        }

        @Override
        public void comment() {
            trial.side().enterComment();
        }

        @Override
        public void showKeys() {
            if (!middle.getChildren().removeIf(KeysPage.class::isInstance)) {
                before = getScene().getFocusOwner();
                KeysPage keys = new KeysPage(actions.all());
                middle.getChildren().add(keys);
                keys.requestFocus();
            } else if (before != null) {
                before.requestFocus();
            }
        }

        @Override
        public void fillScreen() {
            stage.fillScreen();
        }
    }
}
