package org.asterism.report.raster;

import org.asterism.geometry.Bounds;

/**
 * How large and how opaque points are drawn: smaller and fainter the more there are in view.
 *
 * <p>It depends on the number of all points and on the zoom, not on what happens to be in view, so nothing flickers while
 * the plot is dragged.
 *
 * @param radius in logical pixels, in steps of a quarter
 * @param opacity above 0, at most 1
 */
public record DotSize(double radius, double opacity) {
    private static final double LARGEST = 4.25;
    private static final double SMALLEST = 1.25;

    /** The size for so many points, spread over {@code all}, of which {@code view} is visible. */
    public static DotSize of(int points, Bounds all, Bounds view) {
        double magnitude = Math.max(0, Math.log10(Math.max(1, crowd(points, all, view))));
        double radius = Math.clamp(6 - 0.85 * magnitude, SMALLEST, LARGEST);
        double opacity = Math.clamp(1.25 - 0.155 * magnitude, 0.35, 0.92);
        return new DotSize(Math.round(radius * 4) / 4.0, Math.round(opacity * 50) / 50.0);
    }

    /** The points that would be in view if they were spread evenly. */
    static double crowd(int points, Bounds all, Bounds view) {
        return points * share(view.width(), all.width()) * share(view.height(), all.height());
    }

    /** Whether points are large enough for shapes to be told apart. */
    public boolean shaped() {
        return radius >= 3;
    }

    private static double share(double visible, double whole) {
        double share = visible / whole;
        return share < 1 ? share : 1;
    }
}
