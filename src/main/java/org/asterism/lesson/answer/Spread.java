package org.asterism.lesson.answer;

import java.util.Arrays;

/**
 * How values vary; all NaN where there is none. Quartiles lie between the two nearest values, as R's type 7.
 *
 * @param standardError of the mean, as it would vary with other students; NaN for fewer than two (of pairs: three) of them
 */
public record Spread(
        int count,
        double mean,
        double least,
        double lowerQuartile,
        double median,
        double upperQuartile,
        double most,
        double standardError) {

    /** The spread of values of which each is a student's own; NaN takes no part. */
    public static Spread of(double[] values) {
        double[] known = known(values);
        return of(known, deviation(known) / Math.sqrt(known.length));
    }

    static Spread of(double[] values, double standardError) {
        double[] sorted = known(values);
        Arrays.sort(sorted);
        return new Spread(
                sorted.length,
                Arrays.stream(sorted).average().orElse(Double.NaN),
                quantile(sorted, 0),
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75),
                quantile(sorted, 1),
                standardError);
    }

    private static double[] known(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
    }

    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
