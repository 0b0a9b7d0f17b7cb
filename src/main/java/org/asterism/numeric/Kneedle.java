package org.asterism.numeric;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Finds the elbow of a convex, decreasing curve over equally spaced abscissae.
 *
 * <p>Both axes are scaled to [0, 1] and the curve is turned upside down; the elbow is where it stands highest above the
 * diagonal, provided that it then falls by more than {@code sensitivity} steps before it rises again. O(m).
 *
 * <p>Satopaa et al.: Finding a "Kneedle" in a haystack, ICDCS Workshops 2011, doi:10.1109/ICDCSW.2011.20.
 */
public final class Kneedle {
    private Kneedle() {}

    /** The index of the elbow, or empty where the curve has none. */
    public static OptionalInt elbow(double[] curve, double sensitivity) {
        double[] difference = difference(curve);
        int candidate = -1;
        double threshold = 0;
        for (int i = 0; i < curve.length - 1; i++) {
            if (extremum(difference, i, 1)) {
                candidate = i;
                threshold = difference[i] - sensitivity / (curve.length - 1);
            }
            if (candidate >= 0 && extremum(difference, i, -1)) {
                threshold = 0;
            }
            if (candidate >= 0 && difference[i + 1] < threshold) {
                return OptionalInt.of(candidate);
            }
        }
        return OptionalInt.empty();
    }

    /** How far the scaled, turned curve stands above the diagonal; all 0 where the curve is flat. */
    static double[] difference(double[] curve) {
        double low = Arrays.stream(curve).min().orElse(0);
        double high = Arrays.stream(curve).max().orElse(0);
        double[] difference = new double[curve.length];
        for (int i = 0; i < curve.length && high > low; i++) {
            difference[i] = 1 - (curve[i] - low) / (high - low) - (double) i / (curve.length - 1);
        }
        return difference;
    }

    /** Whether a value is not below (sign 1) or not above (sign -1) its neighbours; an end has only one. */
    private static boolean extremum(double[] values, int i, int sign) {
        boolean left = i == 0 || sign * values[i] >= sign * values[i - 1];
        boolean right = i == values.length - 1 || sign * values[i] >= sign * values[i + 1];
        return left && right;
    }
}
