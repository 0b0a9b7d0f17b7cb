package org.asterism.ui.score;

import org.asterism.perception.Pair;

/** A pair of groups in words. */
final class PairText {
    private PairText() {}

    /** The numbers of the two groups, as the plot shows them: "1 · 3". */
    static String name(Pair pair) {
        return (pair.i() + 1) + " · " + (pair.j() + 1);
    }

    /** What viewers are predicted to say: "46 % would see one group". */
    static String prediction(Pair pair) {
        return percent(pair.single()) + " would see one group";
    }

    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
