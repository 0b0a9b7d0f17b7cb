package org.asterism.perception;

import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;

/**
 * What a score takes for granted about the screen and the people before it.
 *
 * @param aspect how long a unit of y is drawn, over how long a unit of x is; above 0, ignored for raw coordinates
 * @param model predicts who sees two components as one
 */
public record Viewing(double aspect, SeparabilityModel model) {
    private static final double MOST = 1e300;

    /** The model that nothing else was chosen for: fitted to published studies. */
    public static final SeparabilityModel DEFAULT_MODEL = new BhattacharyyaModel();

    /** Both axes fill a square, as in the published study. */
    public static Viewing square(Points points) {
        return filling(points, 1);
    }

    /**
     * The points fill a rectangle, each axis stretched by itself.
     *
     * @param points at least two-dimensional
     * @param proportions width of the rectangle over its height, above 0
     */
    public static Viewing filling(Points points, double proportions) {
        return filling(Bounds.of(points), proportions);
    }

    /** As {@link #filling(Points, double)}, for the box around the points. */
    public static Viewing filling(Bounds bounds, double proportions) {
        double width = bounds.maxX() / 2 - bounds.minX() / 2;
        double height = bounds.maxY() / 2 - bounds.minY() / 2;
        double aspect = width > 0 && height > 0 ? width / height / proportions : 1;
        return new Viewing(Math.clamp(aspect, 1 / MOST, MOST), DEFAULT_MODEL);
    }

    /** The same screen before viewers whom another model predicts. */
    public Viewing withModel(SeparabilityModel other) {
        return new Viewing(aspect, other);
    }
}
