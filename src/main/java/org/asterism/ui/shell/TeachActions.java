package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.ui.teach.TeachPage;
import org.asterism.ui.teach.play.PlayerModel;
import org.asterism.ui.teach.play.ScrubberView;
import org.asterism.ui.teach.play.SightModel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** Stepping through runs before a class. Their keys count on the teaching page alone. */
final class TeachActions {
    private final PlayerModel player;
    private final SightModel sight;
    private final Condition running;
    private final Condition eventful;
    private final PredictActions predicting;

    TeachActions(TeachDesk teach) {
        predicting = new PredictActions(teach);
        player = teach.stage().player();
        sight = teach.sight();
        BooleanBinding shown =
                player.lastProperty().greaterThan(0).and(teach.stage().showingProperty());
        running = new Condition(shown, text("teach.needs-run"));
        eventful = new Condition(shown.and(Bindings.isNotEmpty(player.cues())), text("teach.needs-events"));
    }

    List<Group> groups() {
        return List.of(
                Group.of(Category.TEACH, play(), back(), forward(), start(), end()),
                Group.of(Category.TEACH, previous(), next(), slower(), faster()),
                Group.of(Category.TEACH, code(), objective(), spokes(), change(), setup()),
                predicting.group());
    }

    /** Those of some actions that the page has buttons for. */
    static TeachPage.Controls controls(Actions actions) {
        return new TeachPage.Controls(
                actions.get("lesson-pane-shown"),
                all(actions, "predict-groups", "predict-count", "predict-centres"),
                actions.get("teach-change"),
                new ScrubberView.Transport(
                        all(actions, "teach-start", "teach-back", "teach-play", "teach-forward", "teach-end"),
                        actions.get("teach-slower"),
                        actions.get("teach-faster")),
                all(actions, "lessons", "open", "make-action"));
    }

    private static List<Action> all(Actions actions, String... ids) {
        return Arrays.stream(ids).map(actions::get).toList();
    }

    private Action play() {
        return action("teach-play", text("teach.play"), MaterialDesignP.PLAY, player::toggle)
                .keys("Space")
                .chosenWhile(player.playingProperty());
    }

    private Action back() {
        return action("teach-back", text("teach.back"), MaterialDesignS.STEP_BACKWARD, () -> step(player::back))
                .keys("Left");
    }

    private Action forward() {
        return action("teach-forward", text("teach.forward"), MaterialDesignS.STEP_FORWARD, () -> step(player::forward))
                .keys("Right");
    }

    private Action start() {
        return action("teach-start", text("teach.start"), MaterialDesignS.SKIP_BACKWARD, () -> step(player::toStart))
                .keys("Home");
    }

    private Action end() {
        return action("teach-end", text("teach.end"), MaterialDesignS.SKIP_FORWARD, () -> step(player::toEnd))
                .keys("End");
    }

    private Action previous() {
        Runnable run = () -> step(player::previousEvent);
        return new Action("teach-previous-event", text("teach.previous-event"), MaterialDesignS.SKIP_PREVIOUS, run)
                .on(eventful)
                .keys("Page Up");
    }

    private Action next() {
        Runnable run = () -> step(player::nextEvent);
        return new Action("teach-next-event", text("teach.next-event"), MaterialDesignS.SKIP_NEXT, run)
                .on(eventful)
                .keys("Page Down");
    }

    private Action slower() {
        return action("teach-slower", text("teach.slower"), MaterialDesignM.MINUS, () -> player.faster(false))
                .keys("Minus", "Subtract");
    }

    private Action faster() {
        return action("teach-faster", text("teach.faster"), MaterialDesignP.PLUS, () -> player.faster(true))
                .keys("Plus", "Equals", "Shift+Equals", "Add");
    }

    private Action code() {
        return choice("teach-code", text("teach.code"), MaterialDesignC.CODE_BRACES, sight.codeProperty())
                .keys("C");
    }

    private Action objective() {
        return choice("teach-objective", text("teach.objective"), MaterialDesignC.CHART_LINE, sight.objectiveProperty())
                .keys("O");
    }

    private Action spokes() {
        return choice("teach-spokes", text("teach.spokes"), MaterialDesignV.VECTOR_LINE, sight.spokesProperty())
                .keys("K");
    }

    private Action change() {
        return choice("teach-change", text("teach.change"), MaterialDesignS.SOURCE_BRANCH, sight.changingProperty())
                .keys("B");
    }

    private Action setup() {
        return choice("teach-setup", text("teach.setup"), MaterialDesignT.TUNE_VARIANT, sight.setupProperty())
                .keys("S");
    }

    private Action choice(String id, String title, Ikon ikon, BooleanProperty on) {
        return action(id, title, ikon, () -> on.set(!on.get())).chosenWhile(on);
    }

    private Action action(String id, String title, Ikon ikon, Runnable run) {
        return new Action(id, title, ikon, run).on(running);
    }

    /** Whoever steps by hand does not want it to play on. */
    private void step(Runnable move) {
        player.playingProperty().set(false);
        move.run();
    }
}
