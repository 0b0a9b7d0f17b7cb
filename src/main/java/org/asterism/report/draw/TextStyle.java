package org.asterism.report.draw;

/**
 * How a line of text is written.
 *
 * @param size of the font, pixels
 * @param angle in degrees, clockwise around the anchor
 * @param halo the opaque colour of a rim of {@link #HALO} pixels around the letters, which keeps them readable over
 *     anything; 0 for none
 */
public record TextStyle(double size, Weight weight, int color, Side side, Line line, double angle, int halo) {
    /** How far a halo reaches around the letters, pixels. */
    public static final double HALO = 2;

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
        return new TextStyle(size, Weight.REGULAR, color, Side.LEFT, Line.MIDDLE, 0, 0);
    }

    public TextStyle bold() {
        return new TextStyle(size, Weight.SEMI_BOLD, color, side, line, angle, halo);
    }

    public TextStyle at(Side newSide, Line newLine) {
        return new TextStyle(size, weight, color, newSide, newLine, angle, halo);
    }

    public TextStyle turned(double degrees) {
        return new TextStyle(size, weight, color, side, line, degrees, halo);
    }

    public TextStyle haloed(int rim) {
        return new TextStyle(size, weight, color, side, line, angle, rim);
    }
}
