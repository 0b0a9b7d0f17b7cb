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
            case RING -> hollow(Path.circle(0, 0, r), Path.circle(0, 0, r * Shape.bore(radius)));
        };
    }

    /** The outer part of a shape, so many pixels wide. */
    static Path rim(Shape shape, double radius, double width) {
        return hollow(of(shape, radius), of(shape, radius - width));
    }

    private static Path polygon(double... places) {
        Path path = new Path();
        for (int i = 0; i < places.length; i += 2) {
            path.to(places[i], places[i + 1]);
        }
        return path.close();
    }

    /** A path with a hole, whose edge runs the other way round. */
    private static Path hollow(Path outer, Path hole) {
        Path path = outer.moved(0, 0).moveTo(hole.x(0), hole.y(0));
        for (int i = hole.size() - 1; i > 0; i--) {
            path.lineTo(hole.x(i), hole.y(i));
        }
        return path.close();
    }
}
