package org.asterism.report.raster;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The stamps of all styles at one size. */
record StampSet(DotSize size, double scale, Stamp[] stamps, int reach) {

    static StampSet of(DotSize size, double scale) {
        double radius = size.radius() * scale;
        Map<Shape, Stamp> shapes = new EnumMap<>(Shape.class);
        for (Shape shape : Shape.values()) {
            shapes.put(shape, new Stamp(shape, radius, size.opacity()));
        }
        Stamp[] stamps = new Stamp[PointStyles.COUNT];
        int reach = 0;
        for (int style = 0; style < stamps.length; style++) {
            stamps[style] = Objects.requireNonNull(shapes.get(shape(style, size)));
            reach = Math.max(reach, stamps[style].reach);
        }
        return new StampSet(size, scale, stamps, reach);
    }

    boolean fits(DotSize otherSize, double otherScale) {
        return size.equals(otherSize) && scale == otherScale;
    }

    private static Shape shape(int style, DotSize size) {
        Shape shape = Shape.of(style);
        return size.shaped() || shape == Shape.RING ? shape : Shape.DISC;
    }
}
