package org.asterism.report.picture;

import org.asterism.report.draw.Path;
import org.asterism.report.raster.Shape;

/** The outlines of points around (0, 0). */
final class Outline {
    private Outline() {}

    /** @param radius of a disc of the same area */
    static Path of(Shape shape, double radius) {
        double r = shape.reach(radius);
        return switch (shape) {
            case DISC -> Path.circle(0, 0, r);
            case SQUARE -> Path.rectangle(-r, -r, 2 * r, 2 * r);
            case TRIANGLE -> polygon(-r, 0.62 * r, 0, -r, r, 0.62 * r);
            case DIAMOND -> polygon(-r, 0, 0, -r, r, 0, 0, r);
            case RING -> ring(r, r * Shape.bore(radius));
        };
    }

    private static Path polygon(double... places) {
        Path path = new Path();
        for (int i = 0; i < places.length; i += 2) {
            path.to(places[i], places[i + 1]);
        }
        return path.close();
    }

    /** A circle with a hole, whose edge runs the other way round. */
    private static Path ring(double outer, double inner) {
        Path path = Path.circle(0, 0, outer);
        Path hole = Path.circle(0, 0, inner);
        path.moveTo(hole.x(0), hole.y(0));
        for (int i = hole.size() - 1; i > 0; i--) {
            path.lineTo(hole.x(i), hole.y(i));
        }
        return path.close();
    }
}
