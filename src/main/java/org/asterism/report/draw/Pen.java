package org.asterism.report.draw;

import java.util.function.Consumer;

/**
 * Draws lines, areas, text and pictures: on the window's canvas, into SVG and into PDF alike, so that what is exported is
 * what is seen.
 *
 * <p>Coordinates are logical pixels, x to the right, y downwards. Colours are ARGB whose alpha is ignored; opacities are
 * 0 to 1.
 */
public interface Pen {
    void stroke(Path path, Stroke stroke);

    /** Fills by the non-zero rule. */
    void fill(Path path, int color, double opacity);

    /** Writes one line; (x, y) is the anchor of the style. */
    void text(String text, double x, double y, TextStyle style);

    /** Draws a picture into a rectangle, smoothly scaled. */
    void image(PixelImage image, double x, double y, double width, double height, double opacity);

    /** Draws with (x, y) as origin, and nothing outside of the rectangle there. */
    void within(double x, double y, double width, double height, Consumer<Pen> drawing);
}
