package org.asterism.report.raster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.asterism.annotation.PointShape;

/**
 * The stamps of all styles at one size.
 *
 * @param radius of a disc, device pixels
 * @param rim the width of the outline, device pixels; 0 for none
 * @param chosen the shapes of labels that do not have the one of their colour
 * @param bodies the stamp of each style, without its outline
 * @param rims the stamp of each style's outline, empty where there is none
 * @param reach of the largest stamp, pixels
 */
record StampSet(
        double radius,
        double rim,
        boolean shaped,
        Map<Integer, PointShape> chosen,
        Stamp[] bodies,
        Stamp[] rims,
        int reach) {
    private static final double RIM = 0.22;

    static StampSet of(DotSize size, double scale, boolean outlined, Map<Integer, PointShape> chosen) {
        double radius = size.radius() * scale;
        double rim = rim(radius, outlined);
        Map<Shape, Stamp> bodies = new EnumMap<>(Shape.class);
        Map<Shape, Stamp> rims = new EnumMap<>(Shape.class);
        for (Shape shape : Shape.values()) {
            double inner = shape == Shape.RING ? radius : radius - rim;
            double reach = shape.reach(radius);
            bodies.put(shape, new Stamp(reach, (dx, dy) -> shape.covers(dx, dy, inner)));
            if (outlined) {
                rims.put(
                        shape,
                        new Stamp(reach, (dx, dy) -> shape.covers(dx, dy, radius) && !shape.covers(dx, dy, inner)));
            }
        }
        Stamp[] body = styled(bodies, size, chosen);
        Stamp[] outline = outlined ? styled(rims, size, chosen) : new Stamp[0];
        int reach = Arrays.stream(body).mapToInt(stamp -> stamp.reach).max().orElseThrow();
        return new StampSet(radius, rim, size.shaped(), chosen, body, outline, reach);
    }

    private static Stamp[] styled(Map<Shape, Stamp> stamps, DotSize size, Map<Integer, PointShape> chosen) {
        return IntStream.range(0, PointStyles.COUNT)
                .mapToObj(style -> Objects.requireNonNull(stamps.get(Shape.of(style, size, chosen))))
                .toArray(Stamp[]::new);
    }

    private static double rim(double radius, boolean outlined) {
        return outlined ? Math.max(0.75, RIM * radius) : 0;
    }

    boolean fits(DotSize size, double scale, boolean outlined, Map<Integer, PointShape> wanted) {
        double other = size.radius() * scale;
        return radius == other && rim == rim(other, outlined) && shaped == size.shaped() && chosen.equals(wanted);
    }
}
