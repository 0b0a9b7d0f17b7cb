package org.asterism.session.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asterism.data.Scatter;
import org.asterism.quality.Contingency;
import org.asterism.session.folder.Participant;
import org.asterism.session.folder.Session;
import org.asterism.session.log.Answer;
import org.asterism.session.plan.Check;
import org.asterism.session.plan.Stimulus;

/**
 * What the answers of one person say without those of the others.
 *
 * @param plots how many plots of the study they answered, each once
 * @param seconds the median time of an answer; NaN where there is none
 * @param repeats plots that they saw again, first against second time
 * @param checks plots whose groups nobody who looks can miss
 */
public record Conduct(
        String person, int plots, int skipped, int unsure, double seconds, List<Again> repeats, List<Checked> checks) {

    /** The adjusted Rand index between a person's two answers to one plot. */
    public record Again(String stimulus, double agreement) {}

    /** The adjusted Rand index of an answer with the known groups, and whether that was enough. */
    public record Checked(String stimulus, double agreement, boolean passed) {}

    public Conduct {
        repeats = List.copyOf(repeats);
        checks = List.copyOf(checks);
    }

    /** @param truths the known groups of the checks, by their stimulus; a check without them is left out */
    static Conduct of(Participant person, Session session, Map<String, int[]> truths) {
        List<Answer> first = new ArrayList<>();
        List<Again> repeats = new ArrayList<>();
        for (Stimulus stimulus : session.plan().stimuli()) {
            Optional<Answer> answer = person.answer(stimulus.id());
            answer.ifPresent(first::add);
            Scatter scatter = session.plots().get(stimulus.id());
            if (answer.isPresent() && scatter != null) {
                again(person, stimulus, answer.get(), scatter.points().size()).forEach(repeats::add);
            }
        }
        List<Answer> given = first.stream().filter(Conduct::counts).toList();
        return new Conduct(
                person.id(),
                given.size(),
                first.size() - given.size(),
                count(given, Answer.Verdict.UNSURE),
                seconds(given),
                repeats,
                checks(person, session, truths));
    }

    /** The mean agreement of the person with themself; NaN where no plot came again. */
    public double consistency() {
        return repeats.stream().mapToDouble(Again::agreement).average().orElse(Double.NaN);
    }

    /** How many checks were passed. */
    public int passed() {
        return Math.toIntExact(checks.stream().filter(Checked::passed).count());
    }

    private static List<Again> again(Participant person, Stimulus stimulus, Answer first, int points) {
        return person.answers().stream()
                .filter(answer -> answer.stimulus().equals(stimulus.id()))
                .filter(answer -> !answer.trial().equals(first.trial()))
                .filter(answer -> counts(answer) && counts(first))
                .map(answer -> new Again(stimulus.id(), agreement(first, partition(answer, points), points)))
                .toList();
    }

    private static List<Checked> checks(Participant person, Session session, Map<String, int[]> truths) {
        List<Checked> checks = new ArrayList<>();
        for (Check check : session.plan().checks()) {
            String stimulus = check.stimulus().id();
            int[] truth = truths.get(stimulus);
            if (truth != null) {
                person.answers().stream()
                        .filter(answer -> answer.stimulus().equals(stimulus))
                        .mapToDouble(answer -> counts(answer) ? agreement(answer, truth, truth.length) : 0)
                        .mapToObj(ari -> new Checked(stimulus, ari, ari >= check.least()))
                        .forEach(checks::add);
            }
        }
        return checks;
    }

    private static double agreement(Answer answer, int[] other, int points) {
        return Contingency.of(partition(answer, points), other).adjustedRandIndex();
    }

    private static int[] partition(Answer answer, int points) {
        return answer.sketch().partition(points);
    }

    private static boolean counts(Answer answer) {
        return answer.verdict() != Answer.Verdict.SKIPPED;
    }

    private static int count(List<Answer> answers, Answer.Verdict verdict) {
        return Math.toIntExact(
                answers.stream().filter(answer -> answer.verdict() == verdict).count());
    }

    private static double seconds(List<Answer> answers) {
        return Summary.of(answers.stream().mapToDouble(answer -> answer.time().toMillis() / 1000.0))
                .median();
    }
}
