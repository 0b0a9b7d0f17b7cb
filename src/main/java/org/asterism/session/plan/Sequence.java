package org.asterism.session.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.numeric.Permutation;

/** The plots of one person in their order, with repeats and checks among them. */
final class Sequence {
    private final Plan plan;
    private final int person;
    /** One stream each, so that another number of checks does not change the order of the plots. */
    private final SplittableRandom forOrder;

    private final SplittableRandom forRepeats;
    private final SplittableRandom forChecks;

    Sequence(Plan plan, int person) {
        this.plan = plan;
        this.person = person;
        SplittableRandom own = stream(plan.seed(), plan.order().sameForAll() ? 0 : person);
        forOrder = own.split();
        forRepeats = own.split();
        forChecks = own.split();
    }

    List<Trial> trials() {
        List<Trial> plots = Arrays.stream(order())
                .mapToObj(plan.stimuli()::get)
                .map(stimulus -> Trial.of(Trial.Kind.PLOT, stimulus, ""))
                .toList();
        return withChecks(Repetition.of(plots, plan.repeats(), forRepeats));
    }

    private static SplittableRandom stream(long seed, int person) {
        SplittableRandom streams = new SplittableRandom(seed);
        SplittableRandom stream = streams.split();
        for (int i = 0; i < person; i++) {
            stream = streams.split();
        }
        return stream;
    }

    private int[] order() {
        int count = plan.stimuli().size();
        return switch (plan.order()) {
            case FIXED -> IntStream.range(0, count).toArray();
            case RANDOM -> Permutation.random(count, forOrder);
            case LATIN_SQUARE -> latin(count);
            case CLEAREST_FIRST -> byAmbiguity(Comparator.naturalOrder());
            case MOST_AMBIGUOUS_FIRST -> byAmbiguity(Comparator.reverseOrder());
        };
    }

    /** A row of the square; which plot is which treatment is drawn for the whole session. */
    private int[] latin(int count) {
        int[] plots = Permutation.random(count, stream(plan.seed(), 0).split());
        return Arrays.stream(Williams.row(count, person)).map(at -> plots[at]).toArray();
    }

    /** Plots that were not scored come last; of equal ones, the seed decides. */
    private int[] byAmbiguity(Comparator<Double> direction) {
        Comparator<Double> scoredFirst = Comparator.comparing((Double expected) -> expected.isNaN());
        return Arrays.stream(Permutation.random(plan.stimuli().size(), forOrder))
                .boxed()
                .sorted(Comparator.comparing(
                        at -> plan.stimuli().get(at).expected(), scoredFirst.thenComparing(direction)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Cuts the plots into as many stretches as there are checks, and puts one anywhere into each, but not first of all. */
    private List<Trial> withChecks(List<Trial> plots) {
        List<Check> checks = shuffled(plan.checks());
        List<Trial> sequence = new ArrayList<>(plots);
        for (int i = checks.size() - 1; i >= 0; i--) {
            int from = i * plots.size() / checks.size();
            int to = (i + 1) * plots.size() / checks.size();
            int place = Math.min(plots.size(), 1 + from + forChecks.nextInt(Math.max(1, to - from)));
            Check check = checks.get(i);
            sequence.add(place, Trial.of(Trial.Kind.CHECK, check.stimulus(), check.truth()));
        }
        return sequence;
    }

    private List<Check> shuffled(List<Check> checks) {
        return Arrays.stream(Permutation.random(checks.size(), forChecks))
                .mapToObj(checks::get)
                .toList();
    }
}
