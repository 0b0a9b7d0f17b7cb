package org.asterism.cluster.mixture;

/**
 * One weighted component of a mixture.
 *
 * @param weight its share of the points, 0 to 1
 * @param mean one an axis
 * @param covariance full, symmetric, positive definite
 */
public record Gaussian(double weight, double[] mean, double[][] covariance) {
    public int dimensions() {
        return mean.length;
    }
}
