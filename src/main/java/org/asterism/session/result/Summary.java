package org.asterism.session.result;

import java.util.stream.DoubleStream;

/**
 * Several values in a few numbers; all NaN where there are none. Values that are NaN are left out.
 *
 * @param deviation the standard deviation of a sample; NaN with fewer than two values
 */
public record Summary(int count, double mean, double deviation, double least, double median, double most) {

    /** Of no values. */
    public static final Summary NONE = new Summary(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    public static Summary of(DoubleStream values) {
        double[] sorted = values.filter(value -> !Double.isNaN(value)).sorted().toArray();
        int count = sorted.length;
        if (count == 0) {
            return NONE;
        }
        double mean = DoubleStream.of(sorted).sum() / count;
        double squares = DoubleStream.of(sorted)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return new Summary(
                count,
                mean,
                count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1)),
                sorted[0],
                quantile(sorted, 0.5),
                sorted[count - 1]);
    }

    /**
     * The value below which a share of the values lies, interpolated between neighbours; NaN where there are none.
     *
     * @param sorted ascending
     * @param share 0 to 1
     */
    static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
