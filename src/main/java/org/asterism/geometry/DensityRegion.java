package org.asterism.geometry;

import java.util.BitSet;

/**
 * The connected part of the plane around a seed where points lie at least a share as densely as at the seed.
 *
 * <p>A smaller share gives a region that holds those of all larger ones. Empty where no point is near the seed.
 *
 * @param grid how the density is made
 * @param x the seed across
 * @param y the seed upwards
 * @param share of the density at the seed, above 0 and at most 1
 */
public record DensityRegion(DensityGrid grid, double x, double y, double share) implements Region {

    /** @throws IllegalArgumentException if the share is out of its range */
    public DensityRegion {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share);
        }
    }

    @Override
    public BitSet contained(double[] pointX, double[] pointY) {
        return on(grid.density(pointX, pointY)).contained(pointX, pointY);
    }

    @Override
    public Area area(double[] pointX, double[] pointY) {
        return on(grid.density(pointX, pointY)).area();
    }

    /** The region on a density of this grid, for those who keep it. */
    public Plateau on(Field density) {
        int seed = density.cell(x, y);
        double height = seed < 0 ? 0 : density.values()[seed];
        return height > 0 ? Plateau.around(density, seed, share * height) : Plateau.none(density);
    }
}
