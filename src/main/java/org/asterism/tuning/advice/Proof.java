package org.asterism.tuning.advice;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * How good advice was on plots with known groups that it had not seen.
 *
 * @param plots how many there were
 * @param lost how much lower, on average, the agreement of the advised algorithm was than that of the best candidate
 * @param close the share of plots on which it was at most {@value #CLOSE} lower
 * @param covered the share of plots on which it lay in the range that was given
 * @param lostByOne the same loss for always taking the one algorithm that is best on average on the other plots
 * @param closeByOne likewise
 */
public record Proof(int plots, double lost, double close, double covered, double lostByOne, double closeByOne) {
    /** Two agreements that differ by no more are as good as each other. */
    public static final double CLOSE = 0.05;

    /** Advice for each plot from all the others. */
    @SuppressWarnings("ReferenceEquality") // two plots may be alike; the one that is asked about is left out
    static Proof leavingOutOne(Experience experience) {
        return of(experience, (one, other) -> one.equals(other));
    }

    /** Advice for each plot from those of other kinds alone: harder, as for data unlike anything seen. */
    static Proof leavingOutItsKind(Experience experience) {
        return of(experience, (one, other) -> one.kind().equals(other.kind()));
    }

    private static Proof of(Experience experience, BiPredicate<Case, Case> leftOut) {
        List<Outcome> outcomes = experience.cases().stream()
                .map(held -> Outcome.of(
                        held,
                        new Experience(experience.cases().stream()
                                .filter(other -> !leftOut.test(held, other))
                                .toList())))
                .toList();
        return new Proof(
                outcomes.size(),
                outcomes.stream().mapToDouble(Outcome::lost).average().orElse(0),
                share(outcomes.stream().filter(outcome -> outcome.lost <= CLOSE).count(), outcomes),
                share(outcomes.stream().filter(Outcome::covered).count(), outcomes),
                outcomes.stream().mapToDouble(Outcome::lostByOne).average().orElse(0),
                share(
                        outcomes.stream()
                                .filter(outcome -> outcome.lostByOne <= CLOSE)
                                .count(),
                        outcomes));
    }

    private static double share(long count, List<Outcome> outcomes) {
        return (double) count / outcomes.size();
    }

    /** What came of advice for one plot. */
    private record Outcome(double lost, boolean covered, double lostByOne) {
        private static final double ROUNDING = 1e-9;

        static Outcome of(Case held, Experience others) {
            List<Experience.Expected> expected = others.expect(held.features());
            int first = highest(
                    expected.stream().mapToDouble(Experience.Expected::mean).toArray());
            double reached = held.agreement()[first];
            Experience.Expected range = expected.get(first);
            boolean covered = reached >= range.low() - ROUNDING && reached <= range.high() + ROUNDING;
            int usual = highest(IntStream.range(0, Candidate.values().length)
                    .mapToDouble(candidate -> others.cases().stream()
                            .mapToDouble(known -> known.agreement()[candidate])
                            .sum())
                    .toArray());
            return new Outcome(held.best() - reached, covered, held.best() - held.agreement()[usual]);
        }

        private static int highest(double[] values) {
            return IntStream.range(0, values.length)
                    .reduce((best, next) -> values[next] > values[best] ? next : best)
                    .orElseThrow();
        }
    }
}
