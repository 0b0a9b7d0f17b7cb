package org.asterism.tuning.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Cost;
import org.asterism.parameter.Schema;

/**
 * What a run will cost on this machine, learnt from its past runs.
 *
 * <p>The logarithm of the time is that of the foretold effort, corrected for the algorithm, for how it grows with the
 * points and for how it grows with everything else; without a past run it is {@link Cost} times what other algorithms were
 * off by. Times near a hundredth of a second tell little, so this is added to all of them first.
 */
public final class Forecast {
    private static final double FLOOR = 0.005;
    private static final double POINTS = Math.log(10_000);
    private static final double EACH = Math.log(100);
    private static final double NOISE = 0.04;
    private static final double DRIFT = 0.02;
    private static final double[] ALWAYS = {1};
    private static final double[] MACHINE = {1.5};
    private static final double[] ALGORITHM = {1.5, 0.3, 0.4};

    private final Belief machine = new Belief(MACHINE, 1, 0);
    private final Map<String, Belief> algorithms = new HashMap<>();
    private final Map<String, Integer> runs = new HashMap<>();

    /**
     * A cost with where it comes from.
     *
     * @param runs how many past runs of this algorithm it was learnt from; 0 for a mere estimate
     */
    public record Expected(Cost cost, int runs) {}

    /** @param past the oldest first */
    public static Forecast of(List<Observation> past) {
        Forecast forecast = new Forecast();
        past.forEach(run -> forecast.machine.observe(ALWAYS, off(run)));
        past.forEach(forecast::learn);
        return forecast;
    }

    /** What a run on so many points will cost. */
    public Expected expect(Clusterer algorithm, int size, int dimensions) {
        Cost rough = Cost.of(algorithm, size, dimensions);
        Observation asked = Observation.of(algorithm, Math.max(1, size), Math.max(1, dimensions), 0);
        String id = Schema.of(algorithm).id();
        double off = machine.expect(ALWAYS);
        Belief own = algorithms.get(id);
        if (own != null) {
            off += own.expect(predictors(asked));
        }
        double seconds = Math.max(0, (rough.seconds() + FLOOR) * Math.exp(off) - FLOOR);
        return new Expected(new Cost(seconds, rough.bytes()), runs.getOrDefault(id, 0));
    }

    private void learn(Observation run) {
        algorithms
                .computeIfAbsent(run.algorithm(), _ -> new Belief(ALGORITHM, NOISE, DRIFT))
                .observe(predictors(run), off(run) - machine.expect(ALWAYS));
        runs.merge(run.algorithm(), 1, Integer::sum);
    }

    /** By which factor a run took longer than foretold, as a logarithm. */
    private static double off(Observation run) {
        return Math.log((run.seconds() + FLOOR) / (Cost.seconds(run.effort(), run.dimensions()) + FLOOR));
    }

    private static double[] predictors(Observation run) {
        return new double[] {1, Math.log(run.points()) - POINTS, Math.log(run.effort() / run.points()) - EACH};
    }
}
