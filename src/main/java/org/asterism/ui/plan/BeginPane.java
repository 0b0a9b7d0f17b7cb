package org.asterism.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** What a session can begin with, while none is open. */
final class BeginPane extends VBox {
    private static final double WIDEST = 520;

    BeginPane(PlanModel model, PlanPicks picks) {
        super(14);
        setId("plan-begin");
        setAlignment(Pos.CENTER);
        setMaxWidth(WIDEST);
        Button study = wide(
                "plan-begin-study",
                Messages.text("plan.new-study"),
                () -> PlanBar.pick(
                        picks, Messages.text("plan.pick-new"), folder -> model.create(folder, Start.CLAMS_STUDY)));
        study.getStyleClass().add("accent");
        Button empty = wide(
                "plan-begin-empty",
                Messages.text("plan.new-empty"),
                () -> PlanBar.pick(picks, Messages.text("plan.pick-new"), folder -> model.create(folder, Start.EMPTY)));
        Button open = wide(
                "plan-begin-open",
                Messages.text("plan.open"),
                () -> PlanBar.pick(picks, Messages.text("plan.open"), model::open));
        getChildren()
                .addAll(
                        Texts.text(Messages.text("plan.begin"), "strong", "big"),
                        Texts.wrapped(Messages.text("plan.begin-help"), "muted"),
                        study,
                        empty,
                        open);
    }

    private static Button wide(String id, String title, Runnable run) {
        Button button = Buttons.button(id, title, run);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
