package org.asterism.ui.plan;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** Says that a change touches what people have answered, and asks what to do. */
final class AnsweredBanner extends HBox {
    AnsweredBanner(PlanModel model, PlanPicks picks) {
        setId("plan-answered");
        getStyleClass().addAll("banner", "warning");
        visibleProperty().bind(model.waitingProperty().isNotNull());
        Texts.collapsing(this);
        Label words = Texts.wrapped("");
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.text(
                                "plan.answered", model.begunProperty().get()),
                        model.begunProperty()));
        Button copy = Buttons.button(
                "plan-answered-copy",
                Messages.text("plan.answered-copy"),
                () -> PlanBar.pick(picks, Messages.text("plan.pick-copy"), model::copy));
        copy.getStyleClass().add("accent");
        Button allow = Buttons.button("plan-answered-allow", Messages.text("plan.answered-allow"), model::allow);
        Button leave = Buttons.button("plan-answered-leave", Messages.text("plan.answered-leave"), model::leave);
        for (Button button : new Button[] {copy, allow, leave}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(Form.growing(words), copy, allow, leave);
        visibleProperty().subscribe(shown -> {
            if (shown) {
                copy.requestFocus();
            }
        });
    }
}
