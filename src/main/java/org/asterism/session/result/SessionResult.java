package org.asterism.session.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.Reliability;
import org.asterism.perception.calibrate.Judgements;
import org.asterism.perception.calibrate.Panel;
import org.asterism.session.folder.Participant;
import org.asterism.session.folder.Session;
import org.jspecify.annotations.Nullable;

/**
 * All that a labelling session says of its plots, its people and pairs of people. An immutable value.
 *
 * <p>Another reading of the session shares what did not change: a new answer costs the comparisons of that answer alone.
 */
public final class SessionResult {
    private final Session session;
    private final Choice choice;
    private final Map<String, int[]> truths;
    private final List<PlotAnswers> answers;
    private final List<Conduct> conducts;
    private final List<PlotScores> scores;
    private final List<PlotFindings> plots;
    private final Agreement pairs;
    private final Estimate agreement;
    private final Reliability reliability;
    private final List<PersonFindings> people;

    private SessionResult(
            Session session, List<PlotAnswers> answers, Choice choice, @Nullable SessionResult before, Job job) {
        this.session = session;
        this.choice = choice;
        truths = before != null && before.session.plan().equals(session.plan())
                ? before.truths
                : Truths.read(session, job);
        this.answers = List.copyOf(answers);
        conducts = conducts(before);
        scores = scores(before, job);
        plots = plots(before);
        pairs = Agreement.mean(plots.stream().map(PlotFindings::pairs).toList());
        agreement = Estimate.of(plots.stream().map(PlotFindings::pairs).toList());
        reliability = weigh();
        people = new Persons(conducts, choice, scores, reliability).findings();
    }

    /** @throws org.asterism.job.CancelledException if the job was cancelled */
    public static SessionResult of(Session session, Choice choice, Job job) {
        return of(session, PlotAnswers.of(session, List.of()), choice, job);
    }

    /** The result of answers that are not those of the session's people. */
    static SessionResult of(Session session, List<PlotAnswers> answers, Choice choice, Job job) {
        return new SessionResult(session, answers, choice, null, job);
    }

    /** The result of another reading of the session, or of another choice. */
    public SessionResult next(Session reading, Choice chosen, Job job) {
        List<PlotAnswers> now = reading.equals(session) ? answers : PlotAnswers.of(reading, answers);
        return new SessionResult(reading, now, chosen, this, job);
    }

    /** Those of people without a new answer are taken from before. */
    private List<Conduct> conducts(@Nullable SessionResult before) {
        boolean same = before != null
                && before.session.plan().equals(session.plan())
                && before.session.plots().equals(session.plots());
        List<Conduct> found = new ArrayList<>();
        for (Participant person : session.people()) {
            int known = same ? Objects.requireNonNull(before).session.people().indexOf(person) : -1;
            found.add(
                    known < 0
                            ? Conduct.of(person, session, truths)
                            : Objects.requireNonNull(before).conducts.get(known));
        }
        return found;
    }

    private List<PlotScores> scores(@Nullable SessionResult before, Job job) {
        PlotScores[] found = new PlotScores[answers.size()];
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(found.length, i -> {
            PlotAnswers plot = answers.get(i);
            PlotScores known =
                    before == null ? null : before.score(plot.stimulus().id());
            found[i] = PlotScores.of(plot, choice, known, job.silent());
            job.progress(done.incrementAndGet() / (double) found.length);
        });
        return List.of(found);
    }

    /** By a similarity: distances have no kappa. */
    private Reliability weigh() {
        return Reliability.of(
                choice.similarity().isDistance()
                        ? List.of()
                        : plots.stream().map(PlotFindings::pairs).toList());
    }

    private @Nullable PlotScores score(String stimulus) {
        return scores.stream()
                .filter(score -> score.id().equals(stimulus))
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("ReferenceEquality") // scores that did not change are shared
    private List<PlotFindings> plots(@Nullable SessionResult before) {
        List<PlotFindings> found = new ArrayList<>();
        for (int plot = 0; plot < scores.size(); plot++) {
            PlotScores score = scores.get(plot);
            boolean same = before != null
                    && before.choice.equals(choice)
                    && before.plots.size() == scores.size()
                    && before.scores.get(plot) == score;
            found.add(same ? Objects.requireNonNull(before).plots.get(plot) : PlotFindings.of(score, session, choice));
        }
        return List.copyOf(found);
    }

    public Session session() {
        return session;
    }

    public Choice choice() {
        return choice;
    }

    /** In the order of the plan; plots that cannot be read are left out. */
    public List<PlotFindings> plots() {
        return plots;
    }

    public Optional<PlotFindings> plot(String id) {
        return plots.stream().filter(plot -> plot.id().equals(id)).findFirst();
    }

    /** In the order of their ids; those who are left out too. */
    public List<PersonFindings> people() {
        return people;
    }

    List<PlotScores> scores() {
        return scores;
    }

    /** The agreement of every two people who are counted, the mean over the plots that both answered. */
    public Agreement pairs() {
        return pairs;
    }

    /** How far each person who is counted is borne out by the others; of nobody where the measure is a distance. */
    public Reliability reliability() {
        return reliability;
    }

    /** The mean over the plots of the agreement of all pairs of people, resampling the people. */
    public Estimate agreement() {
        return agreement;
    }

    /**
     * What people think of each pair of groups of each plot, for fitting a model of what people see; plots with too few
     * answers are left out, and the notes say so.
     */
    public Judgements judgements(Job job) {
        Judgements all = Judgements.NONE;
        for (PlotFindings plot : plots) {
            job.check();
            all = all.and(judged(plot, job));
        }
        return all;
    }

    private static Judgements judged(PlotFindings plot, Job job) {
        PlotAnswers answers = plot.answers();
        try {
            return Panel.ask(
                    plot.title(), answers.scatter().points(), answers.ratings().labels(), job.silent());
        } catch (InvalidInputException e) {
            return new Judgements(List.of(), List.of(String.valueOf(e.getMessage())));
        }
    }

    /** How many answers count. */
    public int answers() {
        return plots.stream().mapToInt(plot -> plot.answers().sights().size()).sum();
    }

    /** The agreement of people with their own first answers, the mean over those who saw a plot again. */
    public double consistency() {
        return Summary.of(people.stream()
                        .filter(PersonFindings::counted)
                        .flatMapToDouble(
                                person -> DoubleStream.of(person.conduct().consistency())))
                .mean();
    }
}
