package org.asterism.session.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one person goes through, in this order.
 *
 * <p>The same for a plan and a person's number on every machine, so that a session can be resumed anywhere. Orders
 * that are the same for all people come with the same repeats and checks at the same places for all; where each person
 * has an order of their own, they are drawn for each person, so that over many people every plot is seen again.
 */
public record Schedule(List<Step> steps) {
    public Schedule {
        steps = List.copyOf(steps);
    }

    /**
     * What a person goes through: the instructions, practice with what is said after it, and then plots, repeats and
     * checks with breaks between them.
     *
     * <p>The gap of repeats counts repeats and checks, too; it is kept unless it is as long as the number of plots.
     *
     * @param person their number, from 0
     */
    public static Schedule of(Plan plan, int person) {
        List<Step> steps = new ArrayList<>();
        if (!plan.instructions().isBlank()) {
            steps.add(new Step.Instructions(plan.instructions()));
        }
        plan.practice().forEach(practice -> steps.addAll(practice(practice)));
        List<Trial> trials = new Sequence(plan, person).trials();
        for (int done = 0; done < trials.size(); done++) {
            if (plan.breakEvery() > 0 && done > 0 && done % plan.breakEvery() == 0) {
                steps.add(new Step.Break(done, trials.size() - done));
            }
            steps.add(new Step.Show(trials.get(done)));
        }
        return new Schedule(steps);
    }

    private static List<Step> practice(Practice practice) {
        Trial trial = Trial.of(Trial.Kind.PRACTICE, practice.stimulus(), practice.truth());
        Step shown = new Step.Show(trial);
        boolean silent = practice.truth().isEmpty() && practice.remark().isBlank();
        return silent ? List.of(shown) : List.of(shown, new Step.Feedback(trial, practice.remark()));
    }

    /** One screen of the session. */
    public sealed interface Step {
        /** The instructions. */
        record Instructions(String text) implements Step {}

        /** A plot. */
        record Show(Trial trial) implements Step {}

        /**
         * What a person is told after a practice plot: its known groups beside theirs, where it has some, and the remark.
         *
         * @param remark empty for none
         */
        record Feedback(Trial trial, String remark) implements Step {}

        /** An offer to rest, after some plots. */
        record Break(int done, int left) implements Step {}
    }

    /** The plots, in order. */
    public List<Trial> trials() {
        return steps.stream()
                .flatMap(step -> step instanceof Step.Show shown ? Stream.of(shown.trial()) : Stream.empty())
                .toList();
    }
}
