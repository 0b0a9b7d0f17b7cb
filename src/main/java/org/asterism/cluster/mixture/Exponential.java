package org.asterism.cluster.mixture;

/**
 * exp over an array in plain arithmetic, so that the compiler vectorises it and every machine gets the same bits.
 *
 * <p>x = n ln 2 + r with |r| ≤ ½ ln 2; a Taylor polynomial of degree 13 for exp(r), and n put into the exponent bits.
 * The relative error is below 1e-15 for arguments from -700 to 0; arguments below -700 count as -700.
 */
final class Exponential {
    /** Adding and taking away 1.5 · 2^52 rounds to a whole number, which then stands in the low bits. */
    private static final double ROUND = 0x1.8p52;

    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    private Exponential() {}

    /** Replaces each value v, none above its ceiling, by exp(v − ceiling), and adds that to {@code sums}. */
    static void shifted(double[] values, double[] ceilings, double[] sums, int length) {
        for (int i = 0; i < length; i++) {
            double x = Math.max(values[i] - ceilings[i], -700);
            double shifted = x * LOG2_E + ROUND;
            double whole = shifted - ROUND;
            double r = (x - whole * LN2_HIGH) - whole * LN2_LOW;
            double power = Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) + 1023) << 52);
            double value = polynomial(r) * power;
            values[i] = value;
            sums[i] += value;
        }
    }

    private static double polynomial(double r) {
        double p = 1.0 / 6227020800.0;
        p = p * r + 1.0 / 479001600.0;
        p = p * r + 1.0 / 39916800.0;
        p = p * r + 1.0 / 3628800.0;
        p = p * r + 1.0 / 362880.0;
        p = p * r + 1.0 / 40320.0;
        p = p * r + 1.0 / 5040.0;
        p = p * r + 1.0 / 720.0;
        p = p * r + 1.0 / 120.0;
        p = p * r + 1.0 / 24.0;
        p = p * r + 1.0 / 6.0;
        p = p * r + 0.5;
        p = p * r + 1;
        return p * r + 1;
    }
}
