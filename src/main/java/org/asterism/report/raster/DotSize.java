package org.asterism.report.raster;

import org.asterism.geometry.Bounds;
import org.asterism.workspace.Marks;

/**
 * How large and how opaque points are drawn: smaller and fainter the more there are in view.
 *
 * <p>It depends on the number of all points and on the zoom, not on what happens to be in view, so nothing flickers while
 * the plot is dragged.
 *
 * @param radius in logical pixels; in steps of a quarter where it is automatic
 * @param opacity above 0, at most 1
 * @param shaped whether styles differ by shape
 */
public record DotSize(double radius, double opacity, boolean shaped) {
    private static final double LARGEST = 4.25;
    private static final double SMALLEST = 1.25;
    /** The smallest radius at which shapes can be told apart. */
    private static final double SHAPED = 3;

    /** The size for so many points, as far as the marks leave it open. */
    public static DotSize of(int points, Bounds all, Bounds view, Marks marks) {
        double magnitude = Math.max(0, Math.log10(Math.max(1, crowd(points, all, view))));
        double radius = Math.round(4 * Math.clamp(6 - 0.85 * magnitude, SMALLEST, LARGEST)) / 4.0;
        double opacity = Math.round(50 * Math.clamp(1.25 - 0.155 * magnitude, 0.35, 0.92)) / 50.0;
        double chosen = marks.radius() > 0 ? marks.radius() : radius;
        return new DotSize(chosen, marks.opacity() > 0 ? marks.opacity() : opacity, marks.shaped() && chosen >= SHAPED);
    }

    /** The points that would be in view if they were spread evenly. */
    static double crowd(int points, Bounds all, Bounds view) {
        return points * share(view.width(), all.width()) * share(view.height(), all.height());
    }

    private static double share(double visible, double whole) {
        double share = visible / whole;
        return share < 1 ? share : 1;
    }
}
