package org.asterism.cluster.partition;

import org.asterism.cluster.Clustering;

/**
 * The Bayesian information criterion of k means as a mixture of round Gaussians of one variance, each point belonging to
 * one; higher is better. Pelleg and Moore 2000, section 3.2, with the variance taken over all dimensions.
 */
final class Bic {
    private Bic() {}

    /** Infinite where the points lie on their means, negative infinity where too few points are left to tell. */
    static double of(Means means, int dimensions) {
        int[] sizes = Clustering.of(means.labels()).sizes();
        int size = means.labels().length;
        int k = sizes.length;
        if (means.squaredError() == 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (size <= k) {
            return Double.NEGATIVE_INFINITY;
        }
        double degrees = (double) dimensions * (size - k);
        double variance = means.squaredError() / degrees;
        double likelihood = -0.5 * size * dimensions * Math.log(2 * Math.PI * variance) - degrees / 2;
        for (int own : sizes) {
            likelihood += own * Math.log((double) own / size);
        }
        int parameters = k - 1 + k * dimensions + 1;
        return likelihood - parameters / 2.0 * Math.log(size);
    }
}
