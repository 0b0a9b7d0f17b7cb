package org.asterism.ui.score;

import org.asterism.perception.Pair;
import org.asterism.ui.text.Messages;

/** A pair of groups in words. */
final class PairText {
    private PairText() {}

    /** The numbers of the two groups, as the plot shows them: "1 · 3". */
    static String name(Pair pair) {
        return (pair.i() + 1) + " · " + (pair.j() + 1);
    }

    /** What viewers are predicted to say: "46 % would see one group". */
    static String prediction(Pair pair) {
        return Messages.text("score.pair-one", percent(pair.single()));
    }

    /** Such as "62 % would see one group here, 38 % two." */
    static String sentence(Pair pair) {
        long one = Math.round(100 * pair.single());
        return Messages.text("score.pair-sentence", one, 100 - one);
    }

    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
