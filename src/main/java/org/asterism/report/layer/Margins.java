package org.asterism.report.layer;

import org.asterism.geometry.Bounds;

/** What is planned beyond the view, so that there is something to see while the plot is dragged. */
final class Margins {
    private Margins() {}

    /** The bounds widened on each side by a share of their extent. */
    static Bounds around(Bounds view, double share) {
        double x = share * view.width();
        double y = share * view.height();
        return new Bounds(view.minX() - x, view.minY() - y, view.maxX() + x, view.maxY() + y);
    }
}
