package org.asterism.quality;

import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;

/**
 * The Bayesian information criterion of a clustering, as X-means uses it: how well round clusters of one width explain the
 * points, less a charge for every number that describes them.
 *
 * <p>The log-likelihood of the points under one spherical Gaussian a cluster, all of the variance W / (d (n - k)), less
 * k (d + 1) / 2 · log n; W are the squared distances to the means. Higher is better, of the same points only. Points with
 * a negative label take no part; {@link Noise} says before what noise counts as. O(n). Pelleg and Moore 2000, "X-means",
 * ICML 17; with the variance over all d coordinates, as Foglia and Hancock 2003 correct it.
 */
public final class BayesianInformation {
    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

    private BayesianInformation() {}

    /** The criterion in nats; NaN without clusters or with as many as points, infinite where all lie on their means. */
    public static double of(Points points, int[] labels) {
        Rescaled scaled = Rescaled.of(points);
        Means means = Means.of(scaled.points(), Groups.of(labels));
        Groups groups = means.groups();
        double n = groups.points();
        int k = groups.count();
        if (k == 0 || k == groups.points()) {
            return Double.NaN;
        }
        int d = points.dimensions();
        double logVariance = Math.log(means.squares() / (d * (n - k))) - 2 * scaled.exponent() * Math.log(2);
        double likelihood = -n * d / 2 * (LOG_TWO_PI + logVariance) - d * (n - k) / 2;
        for (int group = 0; group < k; group++) {
            likelihood += groups.size(group) * Math.log(groups.size(group) / n);
        }
        return likelihood - k * (d + 1.0) / 2 * Math.log(n);
    }
}
