package org.asterism.ui.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.asterism.session.plan.Schedule;
import org.asterism.session.plan.Schedule.Step;
import org.asterism.session.plan.Trial;

/** The steps of a person's session: where to begin, where to go back to, and which plot of how many each one is. */
final class Way {
    private final List<Step> steps;
    private final Map<Trial, Screen.Place> places = new HashMap<>();

    Way(Schedule schedule) {
        steps = schedule.steps();
        number(schedule.trials().stream().filter(Way::practice).toList());
        number(schedule.trials().stream().filter(trial -> !practice(trial)).toList());
    }

    private void number(List<Trial> trials) {
        for (int i = 0; i < trials.size(); i++) {
            Trial trial = trials.get(i);
            places.put(trial, new Screen.Place(i + 1, trials.size(), practice(trial)));
        }
    }

    static boolean practice(Trial trial) {
        return trial.kind() == Trial.Kind.PRACTICE;
    }

    /** How many steps there are; behind the last one all is done. */
    int size() {
        return steps.size();
    }

    Step step(int index) {
        return steps.get(index);
    }

    Screen.Place place(Trial trial) {
        return Objects.requireNonNull(places.get(trial));
    }

    /** How many plots matter. */
    int plots() {
        return (int) matter().count();
    }

    /** The share of the plots that matter of which something holds; 1 where there are none. */
    double share(Predicate<Trial> held) {
        return plots() == 0 ? 1 : (double) matter().filter(held).count() / plots();
    }

    private Stream<Trial> matter() {
        return places.keySet().stream().filter(trial -> !practice(trial));
    }

    /** The first plot without an answer, or the end; the beginning where no plot has one. */
    int first(Predicate<Trial> answered) {
        boolean fresh = true;
        for (int index = 0; index < size(); index++) {
            if (step(index) instanceof Step.Show show) {
                if (!answered.test(show.trial())) {
                    return fresh ? 0 : index;
                }
                fresh = false;
            }
        }
        return size();
    }

    /** The step to go back to: the plot before, or the instructions; not across a break once it is over. */
    OptionalInt before(int index) {
        for (int i = index - 1; i >= 0; i--) {
            switch (step(i)) {
                case Step.Break _ -> {
                    return OptionalInt.empty();
                }
                case Step.Feedback _ -> {}
                case Step.Show _, Step.Instructions _ -> {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }
}
