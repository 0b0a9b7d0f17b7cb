package org.asterism.perception.compare;

import java.util.List;
import java.util.function.Consumer;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.SeparabilityModel;
import org.asterism.perception.Viewing;
import org.asterism.perception.compare.Outcome.Refused;
import org.asterism.perception.compare.Outcome.Scored;

/**
 * Scores many plots: first each for the first seed, so that all can be seen early, then their ranges over the seeds.
 *
 * <p>Plots are scored side by side; the outcomes do not depend on the number of threads.
 *
 * @param clams how each is scored
 * @param model predicts who sees two components as one
 * @param proportions width over height of the rectangle that the points fill on screen, above 0
 */
public record Comparison(Clams clams, SeparabilityModel model, double proportions) {
    /** On a square, with the built-in model. */
    public Comparison(Clams clams) {
        this(clams, Viewing.DEFAULT_MODEL, 1);
    }

    /**
     * Scores the plots.
     *
     * @param found gets each outcome as soon as it is there, and a second time with its range; called from several
     *     threads, never from two at once
     * @return one outcome a plot, in their order, with ranges
     */
    public List<Outcome> run(List<? extends Candidate> plots, Consumer<Outcome> found, Job job) {
        Round round = new Round(plots.size(), found, job);
        job.stage("Scoring plots");
        Parallel.forEach(plots.size(), i -> round.keep(i, score(plots.get(i), job.silent()), 1));
        job.stage("Ranges over seeds");
        if (clams.seeds() > 1) {
            Parallel.forEach(
                    plots.size(), i -> round.keep(i, range(round.outcomes[i], job.silent()), clams.seeds() - 1));
        }
        return List.of(round.outcomes);
    }

    private Outcome score(Candidate candidate, Job job) {
        job.check();
        try {
            Candidate.Plot plot = candidate.source().get();
            long start = System.nanoTime();
            Viewing viewing = Viewing.filling(plot.points(), proportions).withModel(model);
            Ambiguity ambiguity = clams.score(plot.points(), viewing, job);
            return new Scored(candidate, plot.x(), plot.y(), plot.points(), ambiguity, seconds(start));
        } catch (InvalidInputException e) {
            return new Refused(candidate, String.valueOf(e.getMessage()));
        }
    }

    private Outcome range(Outcome outcome, Job job) {
        job.check();
        if (!(outcome instanceof Scored scored)) {
            return outcome;
        }
        long start = System.nanoTime();
        Ambiguity wider = clams.range(scored.ambiguity(), scored.points(), job);
        return scored.with(wider, scored.seconds() + seconds(start));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) * 1e-9;
    }

    /** The outcomes as they come in, and how much of the work they are. */
    private final class Round {
        private final Outcome[] outcomes;
        private final Consumer<Outcome> found;
        private final Job job;
        private int done;

        Round(int plots, Consumer<Outcome> found, Job job) {
            outcomes = new Outcome[plots];
            this.found = found;
            this.job = job;
        }

        synchronized void keep(int i, Outcome outcome, int work) {
            outcomes[i] = outcome;
            found.accept(outcome);
            done += work;
            job.progress((double) done / outcomes.length / clams.seeds());
        }
    }
}
