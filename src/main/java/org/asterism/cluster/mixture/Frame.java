package org.asterism.cluster.mixture;

import java.util.Arrays;
import org.asterism.geometry.Points;

/**
 * A linear scale an axis: data coordinate = origin + unit · frame coordinate.
 *
 * <p>Mixtures are fitted in a frame where the longest side is 1, so that neither 1e300 nor 1e-300 overflows and the
 * ridge on the covariance means the same for every plot.
 *
 * @param origin one an axis, in data coordinates
 * @param unit one an axis, above 0: what is 1 in the frame
 */
public record Frame(double[] origin, double[] unit) {

    /** The frame that leaves coordinates as they are. */
    public static Frame identity(int dimensions) {
        double[] unit = new double[dimensions];
        Arrays.fill(unit, 1);
        return new Frame(new double[dimensions], unit);
    }

    /** The frame in which the points are centred and their longest range is 1; one unit for all axes. */
    public static Frame of(Points points) {
        double[] stretch = new double[points.dimensions()];
        Arrays.fill(stretch, 1);
        return of(points, stretch);
    }

    /**
     * The frame in which the points are centred and their longest range is 1 after each axis was stretched.
     *
     * @param stretch one an axis, above 0: how long a unit of this axis is drawn
     */
    public static Frame of(Points points, double[] stretch) {
        int dimensions = points.dimensions();
        double[] origin = new double[dimensions];
        double[] half = new double[dimensions];
        double longest = 0;
        for (int d = 0; d < dimensions; d++) {
            double[] column = points.column(d);
            double low = Arrays.stream(column).min().orElse(0) / 2;
            double high = Arrays.stream(column).max().orElse(0) / 2;
            origin[d] = low + high;
            half[d] = high - low;
            longest = Math.max(longest, half[d] * stretch[d]);
        }
        return new Frame(origin, units(longest, stretch));
    }

    public int dimensions() {
        return origin.length;
    }

    /** The points' columns in this frame. */
    public double[][] apply(Points points) {
        double[][] columns = new double[origin.length][];
        for (int d = 0; d < origin.length; d++) {
            columns[d] = apply(points.column(d), d);
        }
        return columns;
    }

    /** The logarithm of the volume that is 1 in this frame. */
    public double logVolume() {
        double sum = 0;
        for (double u : unit) {
            sum += StrictMath.log(u);
        }
        return sum;
    }

    private double[] apply(double[] column, int d) {
        double[] scaled = new double[column.length];
        double shift = origin[d] / 2;
        double half = unit[d] / 2;
        for (int i = 0; i < column.length; i++) {
            scaled[i] = (column[i] / 2 - shift) / half;
        }
        return scaled;
    }

    /** Units are at least the smallest normal number, so that dividing by half of one is safe. */
    private static double[] units(double longest, double[] stretch) {
        double[] unit = new double[stretch.length];
        for (int d = 0; d < unit.length; d++) {
            double full = longest > 0 ? 2 * (longest / stretch[d]) : 1;
            unit[d] = Math.clamp(full, 2 * Double.MIN_NORMAL, Double.MAX_VALUE);
        }
        return unit;
    }
}
