package org.asterism.perception;

import org.asterism.geometry.Bounds;
import org.asterism.geometry.Field;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Where in the plane the doubt is: the mean doubt of the points around each place, which fades where there are none.
 *
 * <p>The mean is weighted by a Gaussian (Nadaraya and Watson's kernel regression); its width is a share of the bounds, so
 * it is the same in both directions on screen, and the smaller the more points there are. O(n k²) for the doubts, O(n)
 * for the rest.
 */
public final class DoubtMap {
    private static final int CELLS = 256;
    private static final int CHECK = 1 << 16;
    private static final double NARROWEST = 0.01;
    private static final double WIDEST = 0.04;
    private static final double WIDTH = 0.1;
    /** So many points within the Gaussian make a place known to 63 %, and this share of an even spread of all points. */
    private static final double FEW = 2.5;

    private static final double FEW_SHARE = 0.02;

    private DoubtMap() {}

    /**
     * The doubt about points near each place, from 0 to 1/2; see {@link Ambiguity#doubt} for a point's own.
     *
     * @param points two-dimensional; they may be others than those scored, and those outside the bounds do not count
     * @param bounds of the map, with positive width and height
     */
    public static Field of(Ambiguity ambiguity, Points points, Bounds bounds, Job job) {
        double[] doubt = new Doubt(ambiguity.mixture(), ambiguity.pairs()).of(points, job.part(0, 0.9));
        return of(points, doubt, bounds, job);
    }

    /** The mean near each place of any value of the points, fading where there are no points. */
    static Field of(Points points, double[] doubt, Bounds bounds, Job job) {
        Field counts = empty(bounds);
        Field sums = empty(bounds);
        int inside = 0;
        for (int i = 0; i < doubt.length; i++) {
            if (i % CHECK == 0) {
                job.check();
            }
            int cell = counts.cell(points.get(i, 0), points.get(i, 1));
            if (cell >= 0) {
                inside++;
                counts.values()[cell]++;
                sums.values()[cell] += doubt[i];
            }
        }
        double width = Math.clamp(WIDTH * StrictMath.pow(Math.max(1, inside), -1.0 / 6), NARROWEST, WIDEST);
        Field weights = counts.spread(CELLS * width);
        job.check();
        Field totals = sums.spread(CELLS * width);
        job.progress(1);
        return faded(totals, weights, Math.max(FEW, FEW_SHARE * inside * 2 * Math.PI * width * width));
    }

    private static Field faded(Field totals, Field weights, double few) {
        double[] values = new double[CELLS * CELLS];
        for (int cell = 0; cell < values.length; cell++) {
            double weight = weights.values()[cell];
            if (weight > 0) {
                double presence = 1 - StrictMath.exp(-weight / few);
                values[cell] = totals.values()[cell] / weight * presence;
            }
        }
        return new Field(totals.bounds(), CELLS, CELLS, values);
    }

    private static Field empty(Bounds bounds) {
        return new Field(bounds, CELLS, CELLS, new double[CELLS * CELLS]);
    }
}
