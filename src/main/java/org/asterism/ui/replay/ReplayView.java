package org.asterism.ui.replay;

import static org.asterism.ui.text.Messages.text;

import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.asterism.data.Scatter;
import org.asterism.report.layer.SketchScene;
import org.asterism.session.log.Action;
import org.asterism.session.plan.Turn;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.stimulus.StimulusPlot;
import org.jspecify.annotations.Nullable;

/** The plot as a person saw it, their outlines as they grew, and what they did beside it. */
public final class ReplayView extends BorderPane {
    private final ReplayModel model;
    private final StimulusPlot stimulus = new StimulusPlot();
    private final Label title = Texts.text("", "strong");
    private final AnimationTimer clock = new Clock();
    private Action.@Nullable Begun shown;
    private @Nullable SketchScene scene;

    /** @param back leaves the replay */
    public ReplayView(ReplayModel model, Runnable back) {
        this.model = model;
        setId("replay");
        getStyleClass().add("replay");
        title.setId("replay-title");
        stimulus.plot().setId("replay-plot");
        stimulus.setMouseTransparent(true);
        stimulus.plot().setFocusTraversable(false);
        setTop(header(back));
        setCenter(stimulus);
        setRight(new ActionList(model));
        setBottom(new ReplayBar(model));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.filmProperty().subscribe(this::show);
        model.momentProperty().subscribe(_ -> paint());
        sceneProperty().subscribe(scene -> run(scene != null));
    }

    private Node header(Runnable back) {
        Button button = Buttons.back("replay-leave", text("replay.leave"), back);
        HBox line = new HBox(8, button, title);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void run(boolean seen) {
        if (seen) {
            clock.start();
        } else {
            clock.stop();
        }
    }

    private void show(@Nullable Film film) {
        shown = null;
        scene = null;
        title.setText(film == null ? "" : text("replay.title", film.person(), film.title()));
        paint();
    }

    private void paint() {
        Film film = model.filmProperty().get();
        int moment = model.momentProperty().get();
        if (film == null || moment < 0) {
            return;
        }
        film.shown(moment).filter(begun -> !begun.equals(shown)).ifPresent(begun -> look(film, begun));
        if (scene != null && shown != null) {
            Turn turn = shown.turn();
            stimulus.plot().show(scene.outlines(turn.turn(film.moment(moment).sketch()), Set.of()));
        }
    }

    /** Shows the plot as it was shown. */
    private void look(Film film, Action.Begun begun) {
        shown = begun;
        Scatter turned = begun.turn().turn(film.plot());
        stimulus.show(turned, begun.shown());
        scene = new SketchScene(stimulus.plot().plotScene());
    }

    private void key(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case SPACE -> model.play();
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case HOME -> model.go(0);
            case PLUS, ADD, EQUALS -> faster(1);
            case MINUS, SUBTRACT -> faster(-1);
            default -> known = false;
        }
        if (known && event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    private void faster(int by) {
        model.speedProperty().set(model.speedProperty().get().step(by));
    }

    /** Lets time pass with the frames of the screen. */
    private final class Clock extends AnimationTimer {
        private long before;

        @Override
        public void start() {
            before = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (before > 0) {
                model.pass((now - before) / 1e6);
            }
            before = now;
        }
    }
}
