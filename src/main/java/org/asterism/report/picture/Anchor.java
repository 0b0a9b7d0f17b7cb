package org.asterism.report.picture;

import org.asterism.report.draw.TextStyle;
import org.asterism.report.font.Typeface;

/** Where a line of text starts, as seen from the anchor of its style. */
final class Anchor {
    private Anchor() {}

    /** How far the baseline is below the anchor. */
    static double baseline(TextStyle style) {
        Typeface face = Typeface.of(style.weight());
        return style.size()
                * switch (style.line()) {
                    case TOP -> face.ascent();
                    case MIDDLE -> (face.ascent() - face.descent()) / 2;
                    case BASELINE -> 0;
                };
    }

    /** How far the first letter is to the right of the anchor. */
    static double start(String text, TextStyle style) {
        double width = Typeface.of(style.weight()).width(text, style.size());
        return switch (style.side()) {
            case LEFT -> 0;
            case CENTER -> -width / 2;
            case RIGHT -> -width;
        };
    }
}
