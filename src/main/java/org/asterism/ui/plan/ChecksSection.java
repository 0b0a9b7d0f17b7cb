package org.asterism.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Check;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Problem;
import org.asterism.session.plan.Stimulus;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The plots whose groups nobody who looks can miss. */
final class ChecksSection extends VBox {
    private final PlanModel model;
    private final PlotsModel plots;
    private final Inputs inputs;

    ChecksSection(PlanModel model, PlotsModel plots) {
        this.model = model;
        this.plots = plots;
        inputs = new Inputs(model);
        getChildren()
                .add(new Section(
                        Messages.text("plan.checks"),
                        Texts.note(Messages.text("plan.checks-help")),
                        new Rows(model, plan -> plan.checks().size(), this::row),
                        ProblemText.below(model, Problem.Kind.CHECK_WITHOUT_GROUPS)));
    }

    private Node row(int index) {
        Node least = inputs.decimal(
                new Inputs.Part<>(
                        "plan-least-" + (index + 1),
                        Messages.text("plan.least"),
                        plan -> least(Lists.at(plan.checks(), index)),
                        (plan, value) -> plan.with(draft -> draft.checks(Lists.set(
                                plan.checks(), index, plan.checks().get(index).withLeast(value))))),
                -1,
                1,
                0.05);
        Button back = PlotLine.back(() -> plots.countCheck(index), Messages.text("plan.check-back", index + 1));
        HBox line = new HBox(8, Form.growing(new PlotLine(model, plots, plan -> stimulus(plan, index))), back);
        line.setAlignment(Pos.CENTER_LEFT);
        Label groups = Texts.text("", "muted", "small");
        model.watch(plan -> {
            Check check = Lists.at(plan.checks(), index);
            groups.setText(
                    check == null || check.truth().isEmpty() ? "" : Messages.text("plan.check-groups", check.truth()));
        });
        VBox row = new VBox(6, line, Form.row(Messages.text("plan.least"), least), groups);
        row.getStyleClass().add("plan-item");
        return row;
    }

    private static @Nullable Stimulus stimulus(Plan plan, int index) {
        Check check = Lists.at(plan.checks(), index);
        return check == null ? null : check.stimulus();
    }

    private static @Nullable Double least(@Nullable Check check) {
        return check == null ? null : check.least();
    }
}
