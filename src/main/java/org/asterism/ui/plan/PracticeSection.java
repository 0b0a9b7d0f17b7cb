package org.asterism.ui.plan;

import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Practice;
import org.asterism.session.plan.Stimulus;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The plots to practise on, with what is said after each. */
final class PracticeSection extends VBox {
    private final PlanModel model;
    private final PlotsModel plots;
    private final Inputs inputs;

    PracticeSection(PlanModel model, PlotsModel plots) {
        this.model = model;
        this.plots = plots;
        inputs = new Inputs(model);
        getChildren()
                .add(new Section(
                        Messages.text("plan.practice"),
                        Texts.note(Messages.text("plan.practice-help")),
                        new Rows(model, plan -> plan.practice().size(), this::row)));
    }

    private Node row(int index) {
        TextField remark = inputs.line(new Inputs.Part<>(
                "plan-remark-" + (index + 1),
                Messages.text("plan.remark"),
                plan -> remark(Lists.at(plan.practice(), index)),
                (plan, typed) -> plan.with(draft -> draft.practice(Lists.set(
                        plan.practice(), index, plan.practice().get(index).withRemark(typed))))));
        CheckBox feedback = inputs.box(new Inputs.Part<>(
                "plan-feedback-" + (index + 1),
                Messages.text("plan.feedback"),
                plan -> feedback(Lists.at(plan.practice(), index)),
                (plan, on) -> plan.with(draft -> draft.practice(Lists.set(
                        plan.practice(), index, plan.practice().get(index).withTruth(on ? truth(index) : ""))))));
        Button back = PlotLine.back(() -> plots.countPractice(index), Messages.text("plan.practice-back", index + 1));
        HBox line = new HBox(8, Form.growing(new PlotLine(model, plots, _ -> at(index))), back);
        line.setAlignment(Pos.CENTER_LEFT);
        plots.facts().addListener((MapChangeListener<String, PlotFacts>)
                _ -> feedback.setDisable(truth(index).isEmpty()));
        model.watch(_ -> feedback.setDisable(truth(index).isEmpty()));
        VBox row = new VBox(6, line, feedback, remark);
        row.getStyleClass().add("plan-item");
        return row;
    }

    private @Nullable Stimulus at(int index) {
        Plan plan = model.planProperty().get();
        Practice practice = plan == null ? null : Lists.at(plan.practice(), index);
        return practice == null ? null : practice.stimulus();
    }

    private String truth(int index) {
        Stimulus stimulus = at(index);
        return stimulus == null ? "" : plots.truth(stimulus);
    }

    private static @Nullable String remark(@Nullable Practice practice) {
        return practice == null ? null : practice.remark();
    }

    private static @Nullable Boolean feedback(@Nullable Practice practice) {
        return practice == null ? null : !practice.truth().isEmpty();
    }
}
