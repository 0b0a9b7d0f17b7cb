package org.asterism.perception;

import org.asterism.cluster.mixture.Gaussian;

/** Pairs of which only what viewers say matters. */
final class Pairs {
    private static final Gaussian ROUND = new Gaussian(0.5, new double[2], new double[][] {{1, 0}, {0, 1}});

    private Pairs() {}

    static Pair of(int i, int j, double single) {
        return Pair.of(i, j, single, new GaussianPair(ROUND, ROUND, 100, 1));
    }
}
