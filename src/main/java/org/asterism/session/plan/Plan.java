package org.asterism.session.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.asterism.annotation.Label;

/**
 * What a labelling session asks of everybody who takes part. An immutable value.
 *
 * @param id names the session in all its files
 * @param instructions what people read first; blank lines part paragraphs
 * @param labels the names to give; empty where people outline groups without names
 * @param overlap whether a point may be in several groups
 * @param confidence of what people are asked to say how sure they are
 * @param blind whether people do not see the titles of plots and columns
 * @param breakEvery after how many plots a break is offered; 0 for none
 * @param limitSeconds the time for one plot; 0 for no limit
 * @param seed of everything random in it
 */
public record Plan(
        String id,
        String title,
        String instructions,
        List<Stimulus> stimuli,
        List<Practice> practice,
        List<Check> checks,
        List<Question> questions,
        List<Label> labels,
        boolean overlap,
        Confidence confidence,
        Order order,
        Repeats repeats,
        boolean blind,
        int breakEvery,
        int limitSeconds,
        Display display,
        long seed) {

    public Plan {
        stimuli = List.copyOf(stimuli);
        practice = List.copyOf(practice);
        checks = List.copyOf(checks);
        questions = List.copyOf(questions);
        labels = List.copyOf(labels);
    }

    /** The plots to practise on, those that count, and the checks. */
    public Stream<Stimulus> everyStimulus() {
        return Stream.of(
                        practice.stream().map(Practice::stimulus),
                        stimuli.stream(),
                        checks.stream().map(Check::stimulus))
                .flatMap(plots -> plots);
    }

    /** This plan with some things changed. */
    public Plan with(UnaryOperator<Draft> changes) {
        return changes.apply(new Draft(this)).plan();
    }

    /** Of what people say how sure they are. */
    public enum Confidence {
        NONE,
        PER_PLOT,
        PER_GROUP,
        BOTH
    }
}
