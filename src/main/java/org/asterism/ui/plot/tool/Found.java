package org.asterism.ui.plot.tool;

import java.util.BitSet;
import org.asterism.geometry.Area;
import org.asterism.geometry.DensityRegion;
import org.asterism.geometry.Field;
import org.asterism.geometry.Plateau;
import org.asterism.geometry.Region;

/**
 * What a half-drawn selection would take.
 *
 * @param points the indices of the points inside; shared, read only
 * @param outline of a region that was not drawn but found; empty for others
 */
public record Found(Region region, BitSet points, Area outline) {

    /** Looks points up; O(points). */
    public static Found of(Region region, double[] x, double[] y) {
        return new Found(region, region.contained(x, y), Area.EMPTY);
    }

    /** As {@link #of(Region, double[], double[])}, on a density that was made before. */
    public static Found of(DensityRegion region, Field density, double[] x, double[] y) {
        Plateau plateau = region.on(density);
        return new Found(region, plateau.contained(x, y), plateau.area());
    }

    public int count() {
        return points.cardinality();
    }
}
