package org.asterism.bench;

import java.util.List;
import java.util.function.DoubleFunction;
import org.asterism.geometry.Bounds;
import org.asterism.report.Viewport;

/**
 * A way to move a plot.
 *
 * @param view what is in view at a time from 0 to 1
 */
record Motion(String name, DoubleFunction<Bounds> view) {
    private static final double DEEPEST = 60;

    /** The motions that are measured, over points with these bounds. */
    static List<Motion> all(Bounds all) {
        return List.of(
                new Motion("pan", time -> panned(all, time)),
                new Motion("pan at 4 x", time -> zoomed(panned(all, time), 4)),
                new Motion("zoom 1 to 60 x and back", time -> zoomed(all, depth(time))));
    }

    private static Bounds panned(Bounds all, double time) {
        double x = 0.3 * all.width() * Math.sin(8 * Math.PI * time);
        double y = 0.2 * all.height() * Math.cos(6 * Math.PI * time);
        return new Bounds(all.minX() + x, all.minY() + y, all.maxX() + x, all.maxY() + y);
    }

    private static Bounds zoomed(Bounds view, double factor) {
        return new Viewport(view, 1, 1).zoomed(factor, 0.4, 0.5);
    }

    private static double depth(double time) {
        return Math.pow(DEEPEST, Math.sin(Math.PI * time));
    }
}
