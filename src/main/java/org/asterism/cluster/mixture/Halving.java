package org.asterism.cluster.mixture;

import org.asterism.cluster.mixture.ExpectationMaximization.Outcome;
import org.asterism.cluster.mixture.ExpectationMaximization.Watcher;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.numeric.SymmetricEigen;

/**
 * Points as one Gaussian and as two, and what speaks for either.
 *
 * @param gain how much lower the BIC of two Gaussians is than that of one
 * @param agreement the share of points that the two Gaussians leave where they were put at first
 * @param compactness the mean over the points of the larger share
 * @param labels 0 or 1: the Gaussian with the larger share in each point
 */
record Halving(double gain, double agreement, double compactness, int[] labels) {

    /** Two Gaussians that start with 2-means along the longest direction. */
    static Halving along(double[][] columns, Covariance covariance, Job job) {
        Gaussian whole = Model.of(Covariance.FULL, columns, new int[columns[0].length], 1, GaussianMixture.RIDGE)
                .gaussians()[0];
        int[] sides = KMeans.improve(ends(whole), Points.of(columns), job.silent());
        return from(columns, sides, covariance, job);
    }

    /** Two Gaussians that start with these labels, 0 or 1. */
    static Halving from(double[][] columns, int[] sides, Covariance covariance, Job job) {
        int size = sides.length;
        ExpectationMaximization em =
                new ExpectationMaximization(columns, GaussianMixture.RIDGE, Watcher.NOBODY, job.silent());
        Model whole = Model.of(covariance, columns, new int[size], 1, GaussianMixture.RIDGE);
        double one = Posterior.of(whole, columns, job).meanLogLikelihood();
        Outcome two = em.fit(covariance, sides, 2);
        Posterior posterior = Posterior.of(two.model(), columns, job);
        int more = covariance.free(2, columns.length) - covariance.free(1, columns.length);
        double gain = 2.0 * size * (two.meanLogLikelihood() - one) - more * StrictMath.log(size);
        int[] labels = posterior.labels();
        return new Halving(gain, agreement(sides, labels), compactness(posterior), labels);
    }

    /** Where 2-means of this very Gaussian would put its two centres. */
    private static double[][] ends(Gaussian gaussian) {
        SymmetricEigen axes = SymmetricEigen.of(gaussian.covariance());
        double[] longest = axes.vectors()[0];
        double half = Math.sqrt(2 * axes.values()[0] / Math.PI);
        double[][] ends = {gaussian.mean().clone(), gaussian.mean().clone()};
        for (int d = 0; d < gaussian.dimensions(); d++) {
            double step = half * longest[d];
            ends[0][d] -= step;
            ends[1][d] += step;
        }
        return ends;
    }

    private static double agreement(int[] sides, int[] labels) {
        int same = 0;
        for (int i = 0; i < sides.length; i++) {
            same += sides[i] == labels[i] ? 1 : 0;
        }
        return (double) Math.max(same, sides.length - same) / sides.length;
    }

    private static double compactness(Posterior posterior) {
        double[][] shares = posterior.shares();
        double sum = 0;
        for (int i = 0; i < posterior.size(); i++) {
            sum += Math.max(shares[0][i], shares[1][i]);
        }
        return sum / posterior.size();
    }

    /** How many points are on each side. */
    int[] sizes() {
        int[] sizes = new int[2];
        for (int label : labels) {
            sizes[label]++;
        }
        return sizes;
    }
}
