package org.asterism.perception.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.asterism.cluster.mixture.Gaussian;
import org.asterism.perception.GaussianPair;

/** Judges who follow a known rule, asked about pairs drawn at random. */
final class Simulated {
    private static final int PAIRS_A_PLOT = 3;

    private Simulated() {}

    /** @param single the chance that one of them sees one group */
    static Judgements judges(int plots, int people, long seed, ToDoubleFunction<GaussianPair> single) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < plots * PAIRS_A_PLOT; i++) {
            GaussianPair pair = pair(random);
            double chance = single.applyAsDouble(pair);
            int votes = 0;
            for (int person = 0; person < people; person++) {
                votes += random.nextDouble() < chance ? 1 : 0;
            }
            judgements.add(new Judgement("plot " + i / PAIRS_A_PLOT, 500, pair, (double) votes / people));
        }
        return new Judgements(judgements, List.of());
    }

    static GaussianPair pair(SplittableRandom random) {
        Gaussian first = gaussian(random, 0);
        Gaussian second = gaussian(random, 0.1 + 0.6 * random.nextDouble());
        return new GaussianPair(first, second, 100 + random.nextInt(400), 1);
    }

    private static Gaussian gaussian(SplittableRandom random, double x) {
        double wide = 0.02 + 0.12 * random.nextDouble();
        double high = 0.02 + 0.12 * random.nextDouble();
        double slant = (random.nextDouble() - 0.5) * wide * high;
        return new Gaussian(0.2 + random.nextDouble(), new double[] {x, 0.2 * random.nextDouble()}, new double[][] {
            {wide * wide, slant}, {slant, high * high}
        });
    }
}
