package org.asterism.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Calculates with areas by JTS, in units of its own for each axis.
 *
 * <p>Where no units are given they are powers of two that bring places to a size of about 1, so that scaling loses
 * nothing and neither axis drowns the other in the tolerances of the library.
 */
final class Planar {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** Straight parts of a quarter of a circle. */
    private static final int QUADRANT = 18;
    /** How near the best place for a name is found, pixels. */
    private static final double NEAR = 1;

    private final double unitX;
    private final double unitY;

    private Planar(double unitX, double unitY) {
        this.unitX = unitX;
        this.unitY = unitY;
    }

    static Planar of(Pixel unit) {
        return new Planar(unit.width(), unit.height());
    }

    /** In units that suit some areas. */
    static Planar around(Area... areas) {
        Bounds bounds =
                Arrays.stream(areas).map(Area::bounds).reduce(Bounds::joined).orElseThrow();
        return new Planar(
                unit(Math.max(Math.abs(bounds.minX()), Math.abs(bounds.maxX()))),
                unit(Math.max(Math.abs(bounds.minY()), Math.abs(bounds.maxY()))));
    }

    Area union(Area one, Area other) {
        return overlay(one, other, OverlayNG.UNION);
    }

    Area intersection(Area one, Area other) {
        return overlay(one, other, OverlayNG.INTERSECTION);
    }

    Area minus(Area one, Area other) {
        return overlay(one, other, OverlayNG.DIFFERENCE);
    }

    /** The parts left by a knife, the largest first. */
    List<Area> split(Area area, Points line) {
        Shape shape = new Shape(area);
        List<Geometry> lines = new ArrayList<>(List.of(shape.valid.getBoundary()));
        if (line.size() > 1) {
            lines.add(FACTORY.createLineString(shape.prolonged(coordinates(line.column(0), line.column(1)))));
        }
        return faces(lines).stream()
                .filter(shape::holds)
                .sorted(Comparator.comparingDouble(Geometry::getArea).reversed())
                .map(this::area)
                .toList();
    }

    double size(Area area) {
        return new Shape(area).valid.getArea() * unitX * unitY;
    }

    Optional<Place> roomiest(Area area) {
        Geometry valid = new Shape(area).valid;
        if (valid.isEmpty()) {
            return Optional.empty();
        }
        Coordinate center = MaximumInscribedCircle.getCenter(valid, NEAR).getCoordinate();
        return Optional.of(new Place(center.x * unitX, center.y * unitY));
    }

    double distance(Area one, Area other) {
        return new Shape(one).valid.distance(new Shape(other).valid);
    }

    /** What lies within one unit of a line through places. */
    Area around(double[] x, double[] y) {
        Coordinate[] places = coordinates(x, y);
        Geometry way = places.length == 1 ? FACTORY.createPoint(places[0]) : FACTORY.createLineString(places);
        return area(BufferOp.bufferOp(way, 1, QUADRANT));
    }

    /** An area grown by a radius and shrunk again. */
    Area bridged(Area area, double radius) {
        Geometry grown = BufferOp.bufferOp(new Shape(area).valid, radius, QUADRANT);
        return area(BufferOp.bufferOp(grown, -radius, QUADRANT));
    }

    List<Polygon> simplified(List<Polygon> rings, double tolerance) {
        return rings.stream().map(ring -> simplified(ring, tolerance)).toList();
    }

    private Polygon simplified(Polygon ring, double tolerance) {
        if (ring.size() <= 3) {
            return ring;
        }
        Geometry fewer = DouglasPeuckerSimplifier.simplify(line(ring), tolerance);
        return fewer.getNumPoints() < 4 ? ring : ring(fewer);
    }

    private Area overlay(Area one, Area other, int operation) {
        return area(OverlayNGRobust.overlay(new Shape(one).valid, new Shape(other).valid, operation));
    }

    /** An area as a geometry whose rings do not cross. */
    private final class Shape {
        private final List<Polygon> rings;
        private final Geometry valid;

        Shape(Area area) {
            List<LineString> lines = area.rings().stream()
                    .filter(ring -> ring.size() >= 3 && finite(ring))
                    .map(Planar.this::line)
                    .toList();
            rings = lines.stream().map(Planar::unscaled).toList();
            Geometry simple = lines.size() == 1 ? FACTORY.createPolygon(closed(lines.getFirst())) : null;
            valid = simple != null && simple.isValid() ? simple : evenOdd(lines);
        }

        /** The faces between lines that an odd number of rings is around. */
        private Geometry evenOdd(List<LineString> lines) {
            List<Geometry> inside = faces(lines).stream().filter(this::holds).toList();
            return inside.isEmpty() ? FACTORY.createPolygon() : OverlayNGRobust.union(FACTORY.buildGeometry(inside));
        }

        /** Whether a face lies inside. */
        boolean holds(Geometry face) {
            Coordinate inner = face.getInteriorPoint().getCoordinate();
            return contains(inner.x, inner.y);
        }

        private boolean contains(double x, double y) {
            return rings.stream().filter(ring -> ring.contains(x, y)).count() % 2 == 1;
        }

        /** A line whose ends inside are drawn out beyond everything. */
        Coordinate[] prolonged(Coordinate[] line) {
            List<Coordinate> longer = new ArrayList<>(List.of(line));
            Coordinate last = line[line.length - 1];
            double far = 2 * (valid.getEnvelopeInternal().getDiameter() + line[0].distance(last));
            if (contains(line[0].x, line[0].y)) {
                longer.addFirst(beyond(line[1], line[0], far));
            }
            if (contains(last.x, last.y)) {
                longer.addLast(beyond(line[line.length - 2], last, far));
            }
            return longer.toArray(Coordinate[]::new);
        }
    }

    /** The place so far from one place, past another. */
    private static Coordinate beyond(Coordinate from, Coordinate past, double far) {
        double length = from.distance(past);
        return length == 0
                ? past
                : new Coordinate(past.x + far * (past.x - from.x) / length, past.y + far * (past.y - from.y) / length);
    }

    /** The faces that lines enclose, wherever they cross. */
    @SuppressWarnings("unchecked") // the library's list has no type
    private static List<Geometry> faces(List<? extends Geometry> lines) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.union(FACTORY.buildGeometry(lines)));
        return List.copyOf(polygonizer.getPolygons());
    }

    private Area area(Geometry shape) {
        List<Polygon> rings = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof org.locationtech.jts.geom.Polygon polygon && !polygon.isEmpty()) {
                rings.add(ring(polygon.getExteriorRing()));
                IntStream.range(0, polygon.getNumInteriorRing())
                        .mapToObj(polygon::getInteriorRingN)
                        .map(this::ring)
                        .forEach(rings::add);
            }
        }
        return rings.isEmpty() ? Area.EMPTY : new Area(rings);
    }

    /** A closed line as a ring in the units of the axes. */
    private Polygon ring(Geometry line) {
        Coordinate[] places = line.getCoordinates();
        int size = places.length - 1;
        return new Polygon(
                IntStream.range(0, size).mapToDouble(i -> places[i].x * unitX).toArray(),
                IntStream.range(0, size).mapToDouble(i -> places[i].y * unitY).toArray());
    }

    private LineString line(Polygon ring) {
        Coordinate[] open = coordinates(ring.x(), ring.y());
        Coordinate[] closed = Arrays.copyOf(open, open.length + 1);
        closed[open.length] = open[0].copy();
        return FACTORY.createLineString(closed);
    }

    private Coordinate[] coordinates(double[] x, double[] y) {
        return IntStream.range(0, x.length)
                .mapToObj(i -> new Coordinate(x[i] / unitX, y[i] / unitY))
                .toArray(Coordinate[]::new);
    }

    private static LinearRing closed(LineString line) {
        return FACTORY.createLinearRing(line.getCoordinateSequence());
    }

    private static Polygon unscaled(LineString line) {
        return new Planar(1, 1).ring(line);
    }

    private static boolean finite(Polygon ring) {
        return Arrays.stream(ring.x()).allMatch(Double::isFinite)
                && Arrays.stream(ring.y()).allMatch(Double::isFinite);
    }

    /** The power of two below a size; 1 where it is nothing. */
    private static double unit(double size) {
        return size > 0 && Double.isFinite(size) ? Math.scalb(1.0, Math.clamp(Math.getExponent(size), -1000, 1000)) : 1;
    }
}
