package org.asterism.workspace.state;

/**
 * Where the window is on the screen, in pixels.
 *
 * @param x left edge; NaN where the system shall choose
 * @param y top edge; NaN where the system shall choose
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    private static final double SMALLEST = 400;
    private static final double LARGEST = 20_000;

    /** Sizes that no screen has become usable ones. */
    public WindowPlace {
        width = usable(width, 1280);
        height = usable(height, 800);
    }

    /** A size at a place that the system chooses. */
    public static WindowPlace sized(double width, double height) {
        return new WindowPlace(Double.NaN, Double.NaN, width, height, false);
    }

    /** The part of it that fits a screen, moved to where it can be seen. */
    public WindowPlace within(double left, double top, double screenWidth, double screenHeight) {
        double w = Math.min(width, screenWidth);
        double h = Math.min(height, screenHeight);
        return new WindowPlace(
                inside(x, left, left + screenWidth - w), inside(y, top, top + screenHeight - h), w, h, maximized);
    }

    private static double inside(double place, double least, double most) {
        return Double.isFinite(place) ? Math.clamp(place, least, Math.max(least, most)) : Double.NaN;
    }

    private static double usable(double size, double otherwise) {
        return Double.isFinite(size) ? Math.clamp(size, SMALLEST, LARGEST) : otherwise;
    }
}
