package org.asterism.ui.teach.play;

import java.util.Arrays;

/**
 * What a run improves, along the positions of the player.
 *
 * @param name of the objective, in a word or two
 * @param values one a position, NaN where there is none
 */
record Curve(String name, double[] values) {
    /** Whether there is anything to draw. */
    boolean drawn() {
        return Arrays.stream(values).anyMatch(Double::isFinite);
    }

    /** The least finite value; infinite where there is none. */
    double low() {
        return Arrays.stream(values).filter(Double::isFinite).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** The greatest finite value; infinite where there is none. */
    double high() {
        return Arrays.stream(values).filter(Double::isFinite).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /** The value at a position; where there is none, the last one before it, and NaN before the first. */
    double at(int position) {
        for (int p = Math.min(position, values.length - 1); p >= 0; p--) {
            if (Double.isFinite(values[p])) {
                return values[p];
            }
        }
        return Double.NaN;
    }
}
