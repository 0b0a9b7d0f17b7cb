package org.asterism.cluster.mixture;

/**
 * exp over an array in plain arithmetic, so that the compiler vectorises it and every machine gets the same bits.
 *
 * <p>exp(x) = exp(x / 256)^256: a Taylor polynomial of degree 11, then eight squarings. The relative error is below
 * 1e-13. Arguments below -64 count as -64, which is 1.6e-28: nothing beside the 1 of the highest.
 */
final class Exponential {
    private static final double LOWEST = -64;

    private Exponential() {}

    /**
     * Replaces each value v, none above its ceiling, by exp(v − ceiling).
     *
     * <p>One store a loop: with two, the compiler cannot rule out that the arrays are the same, and gives up.
     */
    static void shifted(double[] values, double[] ceilings, int length) {
        for (int i = 0; i < length; i++) {
            double r = Math.max(values[i] - ceilings[i], LOWEST) * (1.0 / 256);
            double p = 1.0 / 39916800.0;
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
            p = p * r + 1;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            values[i] = p;
        }
    }
}
