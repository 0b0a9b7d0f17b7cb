package org.asterism.geometry;

import java.util.BitSet;
import java.util.List;

/**
 * A part of the plane inside rings: what lies within an odd number of them, so that a ring within a ring is a hole.
 *
 * @param rings none for nothing; shared, read only
 */
public record Area(List<Polygon> rings) implements Region {
    /** No part of the plane. */
    public static final Area EMPTY = new Area(List.of());

    public Area {
        rings = List.copyOf(rings);
    }

    @Override
    public BitSet contained(double[] x, double[] y) {
        BitSet inside = new BitSet();
        rings.forEach(ring -> inside.xor(ring.contained(x, y)));
        return inside;
    }
}
