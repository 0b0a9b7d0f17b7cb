package org.asterism.session.plan;

import java.util.ArrayList;
import java.util.List;

/** Looks for what is wrong with a plan, apart from its files. */
public final class Problems {
    private final Plan plan;
    private final List<Problem> found = new ArrayList<>();

    private Problems(Plan plan) {
        this.plan = plan;
    }

    /** In the order in which the plan is read; empty where all is well. */
    public static List<Problem> of(Plan plan) {
        Problems problems = new Problems(plan);
        problems.words();
        problems.plots();
        problems.questions();
        problems.order();
        problems.display();
        return List.copyOf(problems.found);
    }

    private void words() {
        report(plan.title().isBlank(), Problem.Kind.NO_TITLE);
        report(plan.instructions().isBlank(), Problem.Kind.NO_INSTRUCTIONS);
    }

    private void plots() {
        report(plan.stimuli().isEmpty(), Problem.Kind.NO_PLOTS);
        for (Check check : plan.checks()) {
            report(
                    check.truth().isEmpty(),
                    Problem.Kind.CHECK_WITHOUT_GROUPS,
                    check.stimulus().title());
        }
    }

    private void questions() {
        for (int i = 0; i < plan.questions().size(); i++) {
            Question question = plan.questions().get(i);
            boolean rating = question.kind() == Question.Kind.RATING;
            report(question.text().isBlank(), Problem.Kind.QUESTION_WITHOUT_WORDS, i + 1);
            report(rating && question.options().size() < 2, Problem.Kind.TOO_FEW_STEPS, i + 1);
        }
    }

    private void order() {
        int plots = plan.stimuli().size();
        int count = plan.repeats().count();
        int gap = plan.repeats().gap();
        boolean byAmbiguity = plan.order() == Order.CLEAREST_FIRST || plan.order() == Order.MOST_AMBIGUOUS_FIRST;
        long unknown = plan.stimuli().stream()
                .filter(stimulus -> Double.isNaN(stimulus.expected()))
                .count();
        report(byAmbiguity && unknown > 0, Problem.Kind.NOT_SCORED, unknown);
        report(plots > 0 && count > plots, Problem.Kind.TOO_MANY_REPEATS, count, plots);
        report(plots > 0 && count > 0 && gap >= plots, Problem.Kind.GAP_TOO_LONG, gap, plots, plots - 1);
    }

    private void display() {
        Display display = plan.display();
        boolean turned = plan.repeats().turns().stream().anyMatch(turn -> turn != Turn.NONE);
        report(display.axes() && turned && plan.repeats().count() > 0, Problem.Kind.TURNED_AXES);
        report(display.color().equalsIgnoreCase(display.ground()), Problem.Kind.INVISIBLE);
    }

    private void report(boolean wrong, Problem.Kind kind, Object... arguments) {
        if (wrong) {
            found.add(Problem.of(kind, arguments));
        }
    }
}
