package org.asterism.geometry;

/**
 * How large a pixel of a plot is along its axes.
 *
 * @param width in units of the axis across, above 0
 * @param height in units of the axis upwards, above 0
 */
public record Pixel(double width, double height) {
    /** @throws IllegalArgumentException if a length is not above 0 and finite */
    public Pixel {
        if (!(width > 0 && height > 0 && Double.isFinite(width + height))) {
            throw new IllegalArgumentException("a pixel of " + width + " x " + height);
        }
    }
}
