package org.asterism.report.tick;

import java.math.BigDecimal;

/**
 * The distance between round numbers: 1, 2 or 5 times a power of ten.
 *
 * @param exponent the power of ten
 */
record Step(int mantissa, int exponent) {
    private static final int[] MANTISSAS = {1, 2, 5};
    private static final double SLACK = 1e-9;

    /** The smallest step that cuts a length into no more than so many parts. */
    static Step of(double length, int most) {
        double rough = length / Math.max(1, most);
        int exponent = (int) Math.floor(Math.log10(rough));
        for (int mantissa : MANTISSAS) {
            Step step = new Step(mantissa, exponent);
            if (step.size() >= rough * (1 - SLACK)) {
                return step;
            }
        }
        return new Step(1, exponent + 1);
    }

    /** The same, but whole numbers at least. */
    static Step whole(double length, int most) {
        Step step = of(length, most);
        return step.exponent < 0 ? new Step(1, 0) : step;
    }

    double size() {
        return times(1).doubleValue();
    }

    /** The multiple {@code k}, exactly. */
    BigDecimal times(long k) {
        return BigDecimal.valueOf(k).multiply(BigDecimal.valueOf(mantissa, -exponent));
    }

    /** The number of the first multiple that is not below a number. */
    long first(double low) {
        return (long) Math.ceil(low / size() - SLACK);
    }

    /** The number of the last multiple that is not above a number. */
    long last(double high) {
        return (long) Math.floor(high / size() + SLACK);
    }
}
