package org.asterism.lesson.play;

import org.asterism.quality.Contingency;

/**
 * Two runs on the same points, measured against each other.
 *
 * @param adjustedRandIndex of the results: 1 for the same partition, about 0 by chance
 * @param first what the first came to
 * @param second what the second came to
 */
public record Comparison(double adjustedRandIndex, Outcome first, Outcome second) {
    /**
     * What a run came to.
     *
     * @param objective at the end, NaN where the algorithm improves nothing
     * @param steps how many half steps it took, as far as they were kept
     * @param distances how many distances it computed, 0 where nobody counts
     */
    public record Outcome(double objective, int steps, long distances) {
        static Outcome of(Recording run) {
            var last = run.steps().getLast();
            return new Outcome(last.objective(), run.last(), last.distances());
        }
    }

    /** @throws IllegalArgumentException if the runs have different numbers of points */
    public static Comparison of(Recording first, Recording second) {
        double agreement = Contingency.of(
                        first.result().labels(), second.result().labels())
                .adjustedRandIndex();
        return new Comparison(agreement, Outcome.of(first), Outcome.of(second));
    }
}
