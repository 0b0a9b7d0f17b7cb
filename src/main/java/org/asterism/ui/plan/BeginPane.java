package org.asterism.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
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
        Button study = button("plan-begin-study", Messages.text("plan.new-study"));
        study.getStyleClass().add("accent");
        study.setOnAction(_ ->
                PlanBar.pick(picks, Messages.text("plan.pick-new"), folder -> model.create(folder, Start.CLAMS_STUDY)));
        Button empty = button("plan-begin-empty", Messages.text("plan.new-empty"));
        empty.setOnAction(
                _ -> PlanBar.pick(picks, Messages.text("plan.pick-new"), folder -> model.create(folder, Start.EMPTY)));
        Button open = button("plan-begin-open", Messages.text("plan.open"));
        open.setOnAction(_ -> PlanBar.pick(picks, Messages.text("plan.open"), model::open));
        getChildren()
                .addAll(
                        Texts.text(Messages.text("plan.begin"), "strong", "big"),
                        Texts.wrapped(Messages.text("plan.begin-help"), "muted"),
                        study,
                        empty,
                        open);
    }

    private static Button button(String id, String name) {
        Button button = new Button(name);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
