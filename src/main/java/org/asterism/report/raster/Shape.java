package org.asterism.report.raster;

import java.util.Map;
import org.asterism.annotation.PointShape;

/** The forms of points, the second channel beside colour; all have about the same area. */
public enum Shape {
    DISC(1.0),
    SQUARE(0.886),
    TRIANGLE(1.2),
    DIAMOND(1.25),
    RING(1.0);

    private static final int FILLED = 4;
    private static final double BORE = 0.55;
    private final double size;

    Shape(double size) {
        this.size = size;
    }

    /** The shape of a style: rings for noise, and a filled form for each label in turn. */
    static Shape of(int style) {
        if (style == PointStyles.NOISE) {
            return RING;
        }
        return style == PointStyles.UNLABELLED ? DISC : values()[style % FILLED];
    }

    /**
     * The shape of a style in a plot.
     *
     * @param size says whether points are large enough for shapes
     * @param chosen the shapes of labels that do not have the one of their colour
     */
    public static Shape of(int style, DotSize size, Map<Integer, PointShape> chosen) {
        Shape own =
                style >= PointStyles.NOISE ? of(style) : named(chosen.getOrDefault(style, PointShape.BY_COLOR), style);
        return size.shaped() || own == RING ? own : DISC;
    }

    private static Shape named(PointShape chosen, int style) {
        return switch (chosen) {
            case DISC -> DISC;
            case SQUARE -> SQUARE;
            case TRIANGLE -> TRIANGLE;
            case DIAMOND -> DIAMOND;
            case BY_COLOR -> of(style);
        };
    }

    /** The half extent of the shape for a disc of this radius. */
    public double reach(double radius) {
        return size * radius;
    }

    /** The share of a ring's radius that is empty. */
    public static double bore(double radius) {
        return radius < 1.6 ? 0.4 : BORE + 0.05 * Math.min(4, radius - 1.6);
    }

    /** Whether the shape of a radius around (0, 0), y downwards, covers the place. */
    boolean covers(double dx, double dy, double radius) {
        double r = reach(radius);
        return switch (this) {
            case DISC -> dx * dx + dy * dy <= r * r;
            case SQUARE -> Math.abs(dx) <= r && Math.abs(dy) <= r;
            case TRIANGLE -> dy <= 0.62 * r && dy >= -r + Math.abs(dx) * 1.62;
            case DIAMOND -> Math.abs(dx) + Math.abs(dy) <= r;
            case RING -> annulus(dx * dx + dy * dy, r);
        };
    }

    private static boolean annulus(double square, double r) {
        double inner = r * bore(r);
        return square <= r * r && square >= inner * inner;
    }
}
