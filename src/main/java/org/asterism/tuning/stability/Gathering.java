package org.asterism.tuning.stability;

import java.util.ArrayList;
import java.util.List;
import org.asterism.job.Parallel;
import org.asterism.quality.Contingency;
import org.asterism.quality.Labelling;
import org.asterism.quality.Noise;

/** Draws as they come, each compared with those before it. Not for several threads at once. */
public final class Gathering {
    private final Noise noise;
    private final List<Draw> draws = new ArrayList<>();
    private final List<Labelling> counted = new ArrayList<>();
    private final List<double[]> apart = new ArrayList<>();

    /** @param noise how noise counts when two draws are compared */
    public Gathering(Noise noise) {
        this.noise = noise;
    }

    /** Compares one more draw with those that are there; O(n) for each of them. */
    public void add(Draw draw) {
        Labelling next = Labelling.of(noise.apply(draw.labels()));
        double[] row = new double[draws.size()];
        Parallel.forEach(row.length, i -> row[i] = apart(counted.get(i), next));
        apart.add(row);
        counted.add(next);
        draws.add(draw);
    }

    /** What has come out so far: at least one draw is needed. */
    public Answers answers() {
        return new Grouping(draws, new Differences(apart)).answers(noise);
    }

    /** 1 where no point takes part in both. */
    private static double apart(Labelling a, Labelling b) {
        double agreement = Contingency.of(a, b).adjustedRandIndex();
        return Double.isNaN(agreement) ? 1 : Math.max(0, 1 - agreement);
    }
}
