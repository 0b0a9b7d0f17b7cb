package org.asterism.perception.agreement;

import java.util.Arrays;

/**
 * How far each of some values stands from their middle, by a measure that the odd ones do not pull: modified z-scores of
 * Iglewicz and Hoaglin 1993, "How to Detect and Handle Outliers".
 *
 * <p>Distances from the median by 1.4826 times the median absolute deviation; where that is 0, by 1.2533 times the mean
 * one, as it is where more than half of the people gave one answer; 0 where that is 0, too. What differs by less than
 * {@value #ROUNDING} is equal.
 */
final class RobustScores {
    private static final double OF_MEDIAN = 1.4826;
    private static final double OF_MEAN = 1.2533;

    private static final double ROUNDING = 1e-9;

    private RobustScores() {}

    /** @param values NaN takes no part and has no score */
    static double[] of(double[] values) {
        double middle = median(values);
        double[] distances =
                Arrays.stream(values).map(value -> Math.abs(value - middle)).toArray();
        double scale = OF_MEDIAN * median(distances);
        if (scale < ROUNDING) {
            scale = OF_MEAN
                    * Arrays.stream(distances)
                            .filter(d -> !Double.isNaN(d))
                            .average()
                            .orElse(0);
        }
        double unit = scale < ROUNDING ? Double.POSITIVE_INFINITY : scale;
        return Arrays.stream(values).map(value -> (value - middle) / unit + 0.0).toArray();
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
