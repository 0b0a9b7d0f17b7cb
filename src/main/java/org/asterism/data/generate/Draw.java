package org.asterism.data.generate;

import java.util.SplittableRandom;

/**
 * Seeded random numbers that are the same on every machine.
 *
 * <p>SplittableRandom (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195) for uniform numbers, the polar method
 * (Marsaglia and Bray 1964, doi:10.1137/1006063) with {@link StrictMath} for normal ones.
 */
public final class Draw {
    private final SplittableRandom random;
    private double spare = Double.NaN;

    public Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A number from {@code low} to {@code high}. */
    public double uniform(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** An angle, radians. */
    double angle() {
        return uniform(0, 2 * Math.PI);
    }

    /** A normal number with mean 0 and standard deviation 1. */
    public double normal() {
        if (!Double.isNaN(spare)) {
            double value = spare;
            spare = Double.NaN;
            return value;
        }
        while (true) {
            double u = uniform(-1, 1);
            double v = uniform(-1, 1);
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                double scale = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
                spare = v * scale;
                return u * scale;
            }
        }
    }
}
