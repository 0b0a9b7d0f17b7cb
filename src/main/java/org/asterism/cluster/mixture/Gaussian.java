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

    /** The Gaussian with the weight, mean and covariance of this one and another together. */
    public Gaussian joined(Gaussian other) {
        double share = other.weight / (weight + other.weight);
        double[] middle = new double[mean.length];
        double[][] spread = new double[mean.length][mean.length];
        for (int r = 0; r < mean.length; r++) {
            middle[r] = (1 - share) * mean[r] + share * other.mean[r];
            for (int c = 0; c < mean.length; c++) {
                double between = (other.mean[r] - mean[r]) * (other.mean[c] - mean[c]);
                spread[r][c] =
                        (1 - share) * covariance[r][c] + share * other.covariance[r][c] + share * (1 - share) * between;
            }
        }
        return new Gaussian(weight + other.weight, middle, spread);
    }
}
