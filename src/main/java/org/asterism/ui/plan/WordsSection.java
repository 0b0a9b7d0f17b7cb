package org.asterism.ui.plan;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Problem;
import org.asterism.ui.control.Section;
import org.asterism.ui.text.Messages;

/** What the session is called, and what people read first. */
final class WordsSection extends VBox {
    private static final int ROWS = 6;

    WordsSection(PlanModel model) {
        Inputs inputs = new Inputs(model);
        TextField title = inputs.line(new Inputs.Part<>(
                "plan-title",
                Messages.text("plan.title"),
                Plan::title,
                (plan, text) -> plan.with(draft -> draft.title(text))));
        TextArea instructions = inputs.lines(
                new Inputs.Part<>(
                        "plan-instructions",
                        Messages.text("plan.instructions"),
                        Plan::instructions,
                        (plan, text) -> plan.with(draft -> draft.instructions(text))),
                ROWS);
        getChildren()
                .add(new Section(
                        Messages.text("plan.words"),
                        Form.below(Messages.text("plan.title"), title),
                        ProblemText.below(model, Problem.Kind.NO_TITLE),
                        Form.below(Messages.text("plan.instructions"), instructions),
                        ProblemText.below(model, Problem.Kind.NO_INSTRUCTIONS)));
    }
}
