package org.asterism.report.draw;

/**
 * How a line of text is written.
 *
 * @param size of the font, pixels
 * @param halo ARGB of a rim around the letters that keeps them readable over points; none where its alpha is 0
 * @param angle in degrees, clockwise around the anchor
 * @param slants whether the letters lean to the right by {@link #SLANT}
 */
public record TextStyle(
        double size,
        Weight weight,
        int color,
        double opacity,
        int halo,
        Side side,
        Line line,
        double angle,
        boolean slants) {
    /** How far a halo reaches around the letters, pixels. */
    public static final double HALO = 2;

    /** How far slanted letters lean, as a share of their height. */
    public static final double SLANT = 0.2;

    /** The thickness of the letters. */
    public enum Weight {
        REGULAR,
        SEMI_BOLD
    }

    /** Which end of the text is at the anchor. */
    public enum Side {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Which height of the text is at the anchor. */
    public enum Line {
        TOP,
        MIDDLE,
        BASELINE
    }

    /** Regular text that starts at the anchor, its middle at the anchor's height. */
    public static TextStyle of(double size, int color) {
        return new TextStyle(size, Weight.REGULAR, color, 1, 0, Side.LEFT, Line.MIDDLE, 0, false);
    }

    public TextStyle scaled(double factor) {
        return new TextStyle(factor * size, weight, color, opacity, halo, side, line, angle, slants);
    }

    public TextStyle bold() {
        return new TextStyle(size, Weight.SEMI_BOLD, color, opacity, halo, side, line, angle, slants);
    }

    public TextStyle at(Side newSide, Line newLine) {
        return new TextStyle(size, weight, color, opacity, halo, newSide, newLine, angle, slants);
    }

    public TextStyle turned(double degrees) {
        return new TextStyle(size, weight, color, opacity, halo, side, line, degrees, slants);
    }

    public TextStyle withOpacity(double chosen) {
        return new TextStyle(size, weight, color, chosen, halo, side, line, angle, slants);
    }

    /** With an opaque rim of this colour. */
    public TextStyle haloed(int rim) {
        return new TextStyle(size, weight, color, opacity, 0xFF000000 | rim, side, line, angle, slants);
    }

    public TextStyle slanted() {
        return new TextStyle(size, weight, color, opacity, halo, side, line, angle, true);
    }
}
