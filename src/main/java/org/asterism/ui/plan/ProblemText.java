package org.asterism.ui.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.asterism.session.plan.Problem;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** What is wrong with the plan, in the language of the window. */
final class ProblemText {
    private ProblemText() {}

    static String of(Problem problem) {
        List<?> given = problem.arguments();
        return switch (problem.kind()) {
            case NO_PLOTS -> Messages.text("plan.problem-no-plots");
            case NO_TITLE -> Messages.text("plan.problem-no-title");
            case NO_INSTRUCTIONS -> Messages.text("plan.problem-no-instructions");
            case TOO_MANY_REPEATS -> Messages.text("plan.problem-too-many-repeats", given.get(0), given.get(1));
            case GAP_TOO_LONG -> Messages.text("plan.problem-gap", given.get(0), given.get(1), given.get(2));
            case TURNED_AXES -> Messages.text("plan.problem-turned-axes");
            case NOT_SCORED -> Messages.text("plan.problem-not-scored", given.getFirst());
            case CHECK_WITHOUT_GROUPS -> Messages.text("plan.problem-check", given.getFirst());
            case QUESTION_WITHOUT_WORDS -> Messages.text("plan.problem-question", given.getFirst());
            case TOO_FEW_STEPS -> Messages.text("plan.problem-steps", given.getFirst());
            case INVISIBLE -> Messages.text("plan.problem-invisible");
        };
    }

    /** A line below a field that says what is wrong with it; gone where nothing is. */
    static Label below(PlanModel model, Problem.Kind... kinds) {
        Set<Problem.Kind> wanted = Set.of(kinds);
        Label label = Texts.wrapped("", "field-problem");
        model.problemsProperty().subscribe(problems -> {
            boolean stops = problems.stream().anyMatch(problem -> problem.stops() && wanted.contains(problem.kind()));
            label.getStyleClass().setAll("label", stops ? "field-problem" : "field-caution");
        });
        label.textProperty()
                .bind(model.problemsProperty()
                        .map(problems -> problems.stream()
                                .filter(problem -> wanted.contains(problem.kind()))
                                .map(ProblemText::of)
                                .collect(Collectors.joining("\n"))));
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        return Texts.settling(label);
    }
}
