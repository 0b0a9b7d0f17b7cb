package org.asterism.perception;

import java.util.Collections;
import java.util.Map;
import org.asterism.cluster.mixture.Gaussian;

/**
 * Predicts from one number, the Bhattacharyya distance of the pair: the farther, the fewer see one group.
 *
 * <p>Half of the viewers see one group at a distance of 1.5, which is two equal round clusters 3.5 standard deviations
 * apart. Invariant to any affine map of the plot. The two constants are our own fit, to 35 judgements of the ClustMe
 * study and to published CLAMS scores. O(1).
 *
 * <p>Abbas et al.: ClustMe, a visual quality measure for ranking monochrome scatterplots based on cluster patterns,
 * Computer Graphics Forum 38(3), 2019, doi:10.1111/cgf.13684 (the study).
 */
public record BhattacharyyaModel() implements SeparabilityModel {
    private static final double OFFSET = 0.511;
    private static final double SLOPE = 1.225;

    @Override
    public double single(GaussianPair pair) {
        return 1 / (1 + StrictMath.exp(SLOPE * StrictMath.log(distance(pair.first(), pair.second()) + 0.01) - OFFSET));
    }

    @Override
    public String name() {
        return "Bhattacharyya";
    }

    @Override
    public Map<PairFeature, Interval> tested() {
        return Collections.unmodifiableMap(StudyRange.PAIRS);
    }

    @Override
    public Interval sizes() {
        return StudyRange.SIZES;
    }

    /** The Bhattacharyya distance of two Gaussians in the plane; 0 only where they are the same. */
    static double distance(Gaussian a, Gaussian b) {
        double[][] p = a.covariance();
        double[][] q = b.covariance();
        double xx = (p[0][0] + q[0][0]) / 2;
        double xy = (p[0][1] + q[0][1]) / 2;
        double yy = (p[1][1] + q[1][1]) / 2;
        double determinant = determinant(xx, xy, yy);
        double dx = a.mean()[0] - b.mean()[0];
        double dy = a.mean()[1] - b.mean()[1];
        double mahalanobis = (yy * dx * dx - 2 * xy * dx * dy + xx * dy * dy) / determinant;
        double own =
                Math.sqrt(determinant(p[0][0], p[0][1], p[1][1])) * Math.sqrt(determinant(q[0][0], q[0][1], q[1][1]));
        return Math.max(0, mahalanobis / 8 + StrictMath.log(determinant / own) / 2);
    }

    /** Kept above 0, so that a pair of needles without width is far apart rather than undefined. */
    private static double determinant(double xx, double xy, double yy) {
        return Math.max(xx * yy - xy * xy, 1e-36);
    }
}
