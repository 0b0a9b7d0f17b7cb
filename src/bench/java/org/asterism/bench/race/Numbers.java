package org.asterism.bench.race;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers of a report. */
final class Numbers {
    private Numbers() {}

    /** Three digits that count, without an exponent. */
    static String short3(double value) {
        if (!Double.isFinite(value) || value >= 100) {
            return String.valueOf(Math.round(value));
        }
        return new BigDecimal(value).round(new MathContext(3)).toPlainString();
    }
}
