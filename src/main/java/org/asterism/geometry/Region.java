package org.asterism.geometry;

import java.util.BitSet;

/** A part of the plane that holds some of the points in it. */
public sealed interface Region permits Area, Bounds, DensityRegion, Polygon, Swath {
    /**
     * The indices of the points that lie inside; a point with a coordinate that is not finite never does.
     *
     * @param x one coordinate a point; shared, read only
     * @param y as many
     */
    BitSet contained(double[] x, double[] y);

    /**
     * The rings around it.
     *
     * @param x places of the points, which a region follows that was found rather than drawn
     * @param y as many
     */
    Area area(double[] x, double[] y);
}
