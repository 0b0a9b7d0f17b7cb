package org.asterism.ui.teach.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.asterism.geometry.Bounds;
import org.asterism.parameter.Declaration;

/** Numbers as fields spell them. */
final class Numbers {
    private static final int DIGITS = 3;

    private Numbers() {}

    /** A number, or nothing for one that is not finite. */
    static String text(double value) {
        return Double.isFinite(value) ? Declaration.text(value) : "";
    }

    /** The number that is typed; {@code none} for an empty field, NaN for what is no number, which the problems then say. */
    static double of(String typed, double none) {
        if (typed.isBlank()) {
            return none;
        }
        try {
            return Double.parseDouble(typed.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** The whole number that is typed, 0 to a thousand million; {@code none} for everything else. */
    static int whole(String typed, int none) {
        return typed.strip().matches("\\d{1,9}") ? Integer.parseInt(typed.strip()) : none;
    }

    /** A view in as few digits as the eye can tell: a thousandth of its width and height. */
    static Bounds rounded(Bounds seen) {
        double x = seen.width();
        double y = seen.height();
        return new Bounds(near(seen.minX(), x), near(seen.minY(), y), near(seen.maxX(), x), near(seen.maxY(), y));
    }

    private static double near(double value, double range) {
        if (!(range > 0) || !Double.isFinite(value) || !Double.isFinite(range)) {
            return value;
        }
        int digits = DIGITS - (int) Math.floor(Math.log10(range));
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    }
}
