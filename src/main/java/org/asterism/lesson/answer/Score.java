package org.asterism.lesson.answer;

import java.util.OptionalInt;
import org.asterism.cluster.Steerable;
import org.asterism.job.Job;
import org.asterism.lesson.Question;

/** How a prediction compares with what then happens. */
public sealed interface Score {
    /** The adjusted Rand indices with the run and with the known groups; NaN where there are none. */
    record Groups(double withRun, double withTruth) implements Score {}

    /** How many groups were predicted, how many the run found, how many are known, and what the usual rules say. */
    record Count(int k, OptionalInt run, OptionalInt truth, CountHints hints) implements Score {}

    /** Where the run ends from the places that were chosen, and where it ends by itself; NaN where it does not. */
    record Places(double objective, double run) implements Score {
        /** By which share of the run's the end from these places is worse, 0.08 for 8 %; below 0 where it is better. */
        public double worse() {
            return objective / run - 1;
        }
    }

    /** What was chosen, and the right answer, by their places from 0. */
    record Choice(int option, int answer) implements Score {
        public boolean right() {
            return option == answer;
        }
    }

    /** @throws org.asterism.job.CancelledException if the job was cancelled */
    static Score of(Prediction prediction, Question question, Reference reference, Job job) {
        return switch (prediction) {
            case Prediction.Groups groups ->
                new Groups(reference.withRun(groups.labels()), reference.withTruth(groups.labels()));
            case Prediction.Count count ->
                new Count(
                        count.k(),
                        reference.runCount(),
                        reference.truthCount(),
                        CountHints.of(reference.points(), job));
            case Prediction.Places places -> places(places, reference, job);
            case Prediction.Choice choice ->
                new Choice(choice.option(), question instanceof Question.Choice asked ? asked.answer() : -1);
        };
    }

    private static Score places(Prediction.Places places, Reference reference, Job job) {
        double objective = reference.algorithm() instanceof Steerable steerable
                ? Outcome.of(steerable, reference.points(), places.at(), job).objective()
                : Double.NaN;
        return new Places(objective, reference.objective());
    }
}
