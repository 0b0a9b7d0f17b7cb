package org.asterism.cluster.density;

/** exp(-x) from a table, right to seven digits after the point; 0 from 16 on. */
final class GaussianTable {
    /** Where the table ends. */
    static final double END = 16;

    private static final int STEPS = 1024;
    private static final double[] VALUES = new double[((int) END) * STEPS + 2];

    static {
        for (int i = 0; i < VALUES.length; i++) {
            VALUES[i] = StrictMath.exp(-(double) i / STEPS);
        }
    }

    private GaussianTable() {}

    /** @param x at least 0 */
    static double of(double x) {
        if (!(x < END)) {
            return 0;
        }
        double at = x * STEPS;
        int below = (int) at;
        return VALUES[below] + (at - below) * (VALUES[below + 1] - VALUES[below]);
    }
}
