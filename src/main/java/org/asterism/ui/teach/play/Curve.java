package org.asterism.ui.teach.play;

import java.util.Arrays;
import org.asterism.ui.text.Numbers;

/**
 * What a run improves, along the positions of the player.
 *
 * @param name of the objective, in a word or two
 * @param values one a position, NaN where there is none
 * @param whole whether it counts something
 * @param drawn whether there is anything to draw
 */
record Curve(String name, double[] values, boolean whole, boolean drawn) {
    Curve(String name, double[] values) {
        this(name, values, whole(values), Arrays.stream(values).anyMatch(Double::isFinite));
    }

    /** The least finite value; infinite where there is none. */
    double low() {
        return Arrays.stream(values).filter(Double::isFinite).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** The greatest finite value; infinite where there is none. */
    double high() {
        return Arrays.stream(values).filter(Double::isFinite).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /** The value at a position; NaN where there is none. */
    double at(int position) {
        return position < values.length ? values[position] : Double.NaN;
    }

    /** The value at a position in words. */
    String said(int position) {
        double value = at(position);
        return whole && Double.isFinite(value) ? Numbers.count(Math.round(value)) : TeachText.value(value);
    }

    private static boolean whole(double[] values) {
        return Arrays.stream(values).allMatch(value -> !Double.isFinite(value) || value == Math.rint(value));
    }
}
