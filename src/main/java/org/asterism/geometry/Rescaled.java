package org.asterism.geometry;

import java.util.Arrays;

/**
 * Points times a power of two, so that squared distances neither overflow nor vanish.
 *
 * <p>Points whose largest coordinate lies between 2^-300 and 2^300 stay as they are. All others are scaled so that it
 * lies between 1/2 and 1, which changes no digit; differences more than 500 binary orders below it count as zero. Codes
 * of words are no coordinates, and stay.
 *
 * @param exponent of the factor: a distance in the original is {@code Math.scalb(distance, -exponent)}
 */
public record Rescaled(Points points, int exponent) {
    private static final double LARGE = 0x1p300;
    private static final double SMALL = 0x1p-300;

    public static Rescaled of(Points points) {
        double largest = largest(points);
        if (largest == 0 || (largest >= SMALL && largest <= LARGE)) {
            return new Rescaled(points, 0);
        }
        // Times 2^60 first: the exponent of a subnormal number says nothing of its size.
        int exponent = largest < SMALL ? 59 - Math.getExponent(largest * 0x1p60) : -Math.getExponent(largest) - 1;
        return new Rescaled(points.numbers(column -> scaled(column, exponent)), exponent);
    }

    /** A distance in the scale of the rescaled points. */
    public double distance(double original) {
        return Math.scalb(original, exponent);
    }

    /** A place in the scale of the rescaled points. */
    public double[] place(double[] original) {
        return Arrays.stream(original).map(this::distance).toArray();
    }

    /** A distance in the unit of the data, from one in the scale of the rescaled points. */
    public double original(double distance) {
        return Math.scalb(distance, -exponent);
    }

    /** A place in the space of the data, from one among the rescaled points. */
    public double[] original(double[] place) {
        return Arrays.stream(place).map(this::original).toArray();
    }

    private static double largest(Points points) {
        double largest = 0;
        for (int d = 0; d < points.dimensions(); d++) {
            for (int i = 0; i < points.size() && !points.words(d); i++) {
                largest = Math.max(largest, Math.abs(points.get(i, d)));
            }
        }
        return largest;
    }

    private static double[] scaled(double[] column, int exponent) {
        double[] result = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            result[i] = Math.scalb(column[i], exponent);
        }
        return result;
    }
}
