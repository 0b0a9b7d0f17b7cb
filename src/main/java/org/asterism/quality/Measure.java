package org.asterism.quality;

import java.util.function.ToDoubleFunction;

/**
 * One measure of a labelling, with what people need to know to read its value.
 *
 * @param <T> what it is computed from
 * @param id kebab-case, such as "davies-bouldin"
 * @param title its name on screen
 * @param best which values are better
 * @param low the smallest value there can be, infinite where there is none
 * @param high the largest
 * @param growth how its time grows with the points
 * @param help one sentence
 * @param reference author, year, doi
 */
public record Measure<T>(
        String id,
        String title,
        Best best,
        double low,
        double high,
        Growth growth,
        String help,
        String reference,
        ToDoubleFunction<T> formula) {

    /** Which values are better. */
    public enum Best {
        HIGHER,
        LOWER
    }

    /** How the time of a measure grows with the number of points. */
    public enum Growth {
        /** In proportion, or nearly so. */
        LINEAR,
        /** With the square, but a sample is taken of many points. */
        SAMPLED,
        /** With the square. */
        QUADRATIC;

        /** From here on a quadratic measure is a matter of minutes. */
        private static final int MANY = 50_000;

        /** Whether a measure takes seconds at most on so many points. */
        public boolean quick(int points) {
            return this != QUADRATIC || points <= MANY;
        }
    }

    /** A measure with its value; NaN where it has none. */
    public record Value(Measure<?> measure, double value) {}

    /** Measures. */
    public Value of(T subject) {
        return new Value(this, formula.applyAsDouble(subject));
    }

    /** Which values are better, in words such as "higher is better, -1 to 1". */
    public String reading() {
        String better = best == Best.HIGHER ? "higher is better" : "lower is better";
        if (Double.isInfinite(low)) {
            return better;
        }
        return better + ", " + bound(low) + (Double.isInfinite(high) ? " and up" : " to " + bound(high));
    }

    private static String bound(double value) {
        return Long.toString(Math.round(value));
    }
}
