package org.asterism.session.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asterism.data.Scatter;
import org.asterism.quality.Noise;
import org.asterism.session.folder.Participant;
import org.asterism.session.folder.Session;
import org.asterism.session.log.Answer;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Stimulus;
import org.asterism.session.plan.Trial;

/**
 * One answer with all that belongs to it.
 *
 * @param kind what the trial was for
 */
record Given(Participant person, Answer answer, Stimulus stimulus, Trial.Kind kind, Scatter plot) {

    /** All answers to plots that can be read, person by person. */
    static List<Given> all(Session session) {
        List<Given> all = new ArrayList<>();
        for (Participant person : session.people()) {
            for (Answer answer : person.answers()) {
                of(session, person, answer).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Given> of(Session session, Participant person, Answer answer) {
        Scatter plot = session.plots().get(answer.stimulus());
        return plot == null
                ? Optional.empty()
                : session.plan()
                        .everyStimulus()
                        .filter(stimulus -> stimulus.id().equals(answer.stimulus()))
                        .findFirst()
                        .map(stimulus -> new Given(person, answer, stimulus, kind(session.plan(), answer), plot));
    }

    private static Trial.Kind kind(Plan plan, Answer answer) {
        if (plan.practice().stream().anyMatch(each -> each.stimulus().id().equals(answer.stimulus()))) {
            return Trial.Kind.PRACTICE;
        }
        if (plan.checks().stream().anyMatch(each -> each.stimulus().id().equals(answer.stimulus()))) {
            return Trial.Kind.CHECK;
        }
        return answer.trial().equals(answer.stimulus()) ? Trial.Kind.PLOT : Trial.Kind.REPEAT;
    }

    /** Whether the person said what groups they see. */
    boolean answered() {
        return answer.verdict() != Answer.Verdict.SKIPPED;
    }

    /** Whether this is a person's first answer to a plot that is asked about. */
    boolean counts() {
        return answered() && kind == Trial.Kind.PLOT;
    }

    /** The groups as a partition, noise as one label above all others; one a point, 0 or more. */
    int[] labels() {
        return Noise.OWN_CLUSTER.apply(answer.sketch().partition(plot.points().size()));
    }
}
