package org.asterism.ui.teach.edit;

import org.asterism.parameter.Declaration;

/** Numbers as fields spell them. */
final class Numbers {
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
}
