package org.asterism.session.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.asterism.data.Scatter;
import org.asterism.job.Parallel;
import org.asterism.perception.agreement.Ratings;
import org.asterism.session.folder.Participant;
import org.asterism.session.folder.Session;
import org.asterism.session.log.Answer;
import org.asterism.session.plan.Stimulus;
import org.jspecify.annotations.Nullable;

/**
 * The first answers of all people to one plot.
 *
 * @param sights those that count, in the order of the people
 * @param skipped who passed on
 */
public record PlotAnswers(Stimulus stimulus, Scatter scatter, List<Sight> sights, List<String> skipped) {
    public PlotAnswers {
        sights = List.copyOf(sights);
        skipped = List.copyOf(skipped);
    }

    /** The answers to each plot of a session that can be read, in the order of the plan. */
    public static List<PlotAnswers> of(Session session) {
        return of(session, List.of());
    }

    /**
     * As {@link #of(Session)}.
     *
     * @param before those of an earlier reading, with which what did not change is shared
     */
    static List<PlotAnswers> of(Session session, List<PlotAnswers> before) {
        List<Stimulus> readable = session.plan().stimuli().stream()
                .filter(stimulus -> session.plots().containsKey(stimulus.id()))
                .toList();
        PlotAnswers[] plots = new PlotAnswers[readable.size()];
        Parallel.forEach(plots.length, plot -> {
            Stimulus stimulus = readable.get(plot);
            plots[plot] = of(session, stimulus, find(before, stimulus.id()));
        });
        return List.of(plots);
    }

    static @Nullable PlotAnswers find(List<PlotAnswers> plots, String id) {
        return plots.stream()
                .filter(plot -> plot.stimulus().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static PlotAnswers of(Session session, Stimulus stimulus, @Nullable PlotAnswers before) {
        Scatter scatter = Objects.requireNonNull(session.plots().get(stimulus.id()));
        List<Sight> sights = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (Participant person : session.people()) {
            person.answer(stimulus.id()).ifPresent(answer -> {
                if (answer.verdict() == Answer.Verdict.SKIPPED) {
                    skipped.add(person.id());
                } else {
                    sights.add(sight(person.id(), answer, scatter.points().size(), before));
                }
            });
        }
        PlotAnswers now = new PlotAnswers(stimulus, scatter, sights, skipped);
        return before != null && before.same(now) ? before : now;
    }

    private static Sight sight(String person, Answer answer, int points, @Nullable PlotAnswers before) {
        return before == null
                ? Sight.of(person, answer, points)
                : before.sights.stream()
                        .filter(sight -> sight.isOf(person, answer) && sight.labels().length == points)
                        .findFirst()
                        .orElseGet(() -> Sight.of(person, answer, points));
    }

    private boolean same(PlotAnswers other) {
        return stimulus.equals(other.stimulus) && sights.equals(other.sights) && skipped.equals(other.skipped);
    }

    /** Who answered. */
    public List<String> people() {
        return sights.stream().map(Sight::person).toList();
    }

    /** The answers without those of some people. */
    public PlotAnswers without(Set<String> left) {
        if (left.isEmpty()) {
            return this;
        }
        return new PlotAnswers(
                stimulus,
                scatter,
                sights.stream().filter(sight -> !left.contains(sight.person())).toList(),
                skipped.stream().filter(person -> !left.contains(person)).toList());
    }

    public Ratings ratings() {
        return new Ratings(people(), sights.stream().map(Sight::labels).toList());
    }

    /** How many would not swear to their answer. */
    public int unsure() {
        return Math.toIntExact(sights.stream()
                .filter(sight -> sight.verdict() == Answer.Verdict.UNSURE)
                .count());
    }
}
