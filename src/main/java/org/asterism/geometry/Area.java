package org.asterism.geometry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A part of the plane inside rings: what lies within an odd number of them, so that a ring within a ring is a hole.
 *
 * <p>Rings may cross themselves and each other, as a lasso does. Those of a union, difference, intersection or split do
 * not, and have the vertices of what they were made of, and the places where edges cross.
 *
 * @param rings none for nothing; shared, read only
 */
public record Area(List<Polygon> rings) implements Region {
    /** No part of the plane. */
    public static final Area EMPTY = new Area(List.of());

    private static final double FINE = 0.2;

    public Area {
        rings = List.copyOf(rings);
    }

    /** Inside one ring. */
    public static Area of(Polygon ring) {
        return new Area(List.of(ring));
    }

    public boolean isEmpty() {
        return rings.isEmpty();
    }

    /** How many vertices all rings have. */
    public int vertices() {
        return rings.stream().mapToInt(Polygon::size).sum();
    }

    /** The smallest rectangle around the rings; the unit square where there are none. */
    public Bounds bounds() {
        return rings.stream().map(Polygon::bounds).reduce(Bounds::joined).orElse(new Bounds(0, 0, 1, 1));
    }

    /** Whether a place lies inside. */
    public boolean contains(double x, double y) {
        boolean inside = false;
        for (Polygon ring : rings) {
            inside ^= ring.contains(x, y);
        }
        return inside;
    }

    @Override
    public BitSet contained(double[] x, double[] y) {
        BitSet inside = new BitSet();
        rings.forEach(ring -> inside.xor(ring.contained(x, y)));
        return inside;
    }

    @Override
    public Area area(double[] x, double[] y) {
        return this;
    }

    /** What lies in this or another area, or in both. */
    public Area union(Area other) {
        return other.isEmpty()
                ? this
                : isEmpty() ? other : Planar.around(this, other).union(this, other);
    }

    /** What lies in both this and another area. */
    public Area intersection(Area other) {
        return apart(other) ? EMPTY : Planar.around(this, other).intersection(this, other);
    }

    /** What lies in this and not in another area. */
    public Area minus(Area other) {
        return apart(other) ? this : Planar.around(this, other).minus(this, other);
    }

    /**
     * The connected parts that are left after a cut, the largest first. An end of the line that lies inside is continued
     * straight to the border.
     *
     * @param line the places that the knife passes, two-dimensional; without a second place it only takes parts apart
     */
    public List<Area> split(Points line) {
        return isEmpty() ? List.of() : Planar.around(this).split(this, line);
    }

    /** The connected parts, the largest first. */
    public List<Area> parts() {
        return split(Points.of(new double[0], new double[0]));
    }

    /** How much of the plane it covers, in units of one axis times those of the other. */
    public double size() {
        return isEmpty() ? 0 : Planar.around(this).size(this);
    }

    /** The middle of the largest circle inside, as seen in pixels; empty where nothing is inside. */
    public Optional<Place> roomiest(Pixel pixel) {
        return isEmpty() ? Optional.empty() : Planar.of(pixel).roomiest(this);
    }

    /** How far it is at the nearest from another area, in pixels; infinite where one is empty. */
    public double distance(Area other, Pixel pixel) {
        return isEmpty() || other.isEmpty()
                ? Double.POSITIVE_INFINITY
                : Planar.of(pixel).distance(this, other);
    }

    /** With gaps and bays closed that a circle of a radius does not get into, and corners inwards rounded. */
    public Area bridged(Pixel pixel, double radius) {
        return isEmpty() ? this : Planar.of(pixel).bridged(this, radius).simplified(pixel, FINE);
    }

    /** With all holes filled. */
    public Area filled() {
        return rings.stream().map(Area::of).reduce(EMPTY, Area::union);
    }

    /**
     * The same area with fewer vertices, by the method of Douglas and Peucker (1973).
     *
     * @param tolerance how far an edge may move, pixels, at least 0
     */
    public Area simplified(Pixel pixel, double tolerance) {
        return new Area(Planar.of(pixel).simplified(rings, tolerance));
    }

    public Area moved(double right, double upwards) {
        return new Area(rings.stream().map(ring -> ring.moved(right, upwards)).toList());
    }

    /** Moves a vertex to a place. */
    public Area withVertex(int ring, int vertex, double x, double y) {
        return with(ring, rings.get(ring).withVertex(vertex, x, y));
    }

    /** Puts a new vertex on the edge that begins at a vertex. */
    public Area withInserted(int ring, int edge, double x, double y) {
        return with(ring, rings.get(ring).withInserted(edge, x, y));
    }

    /** Takes a vertex away; the same area where its ring would have less than three. */
    public Area withoutVertex(int ring, int vertex) {
        return with(ring, rings.get(ring).withoutVertex(vertex));
    }

    private Area with(int ring, Polygon changed) {
        List<Polygon> next = new ArrayList<>(rings);
        next.set(ring, changed);
        return new Area(next);
    }

    private boolean apart(Area other) {
        return isEmpty() || other.isEmpty() || !bounds().meets(other.bounds());
    }
}
