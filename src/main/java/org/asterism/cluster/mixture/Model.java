package org.asterism.cluster.mixture;

import java.util.Arrays;

/**
 * What EM fits: Gaussians of one kind of shape and, where {@code noise} is above 0, noise spread evenly over a region.
 *
 * @param noise the share of the noise, 0 to 1
 * @param logVolume of the region of the noise
 */
record Model(Covariance covariance, Gaussian[] gaussians, double noise, double logVolume) {
    /** Below this many points a component has died out: it keeps its place and shape. */
    private static final double DEAD = 1e-8;

    /** Gaussians without noise. */
    static Model of(Covariance covariance, Gaussian... gaussians) {
        return new Model(covariance, gaussians, 0, 0);
    }

    /**
     * The model that fits hard labels best.
     *
     * @param labels 0 to {@code k - 1}; negative for points that belong to no Gaussian, which leave noise out of account
     * @param ridge what is added to each variance
     */
    static Model of(Covariance covariance, double[][] columns, int[] labels, int k, double ridge) {
        Gaussian[] about = centred(columns, labels, k, ridge);
        double[][] sums = new double[k][Kernel.moments(columns.length)];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0) {
                addPoint(columns, i, about[labels[i]].mean(), sums[labels[i]]);
            }
        }
        return of(covariance, about).maximised(sums, labels.length, ridge);
    }

    Model withNoise(double share, double logVolume) {
        return new Model(covariance, gaussians, share, logVolume);
    }

    /** The inner loops; the noise, if any, is the last component. */
    Kernel kernel() {
        Kernel kernel = Kernel.of(gaussians);
        return noise > 0 ? new NoiseKernel(kernel, StrictMath.log(noise) - logVolume) : kernel;
    }

    /** How many components there are, the noise included. */
    int size() {
        return gaussians.length + (noise > 0 ? 1 : 0);
    }

    /**
     * The likeliest model of this kind, given the moments of each component.
     *
     * @param sums as {@link Kernel#addMoments} lays them out, about the means of this model
     */
    Model maximised(double[][] sums, int points, double ridge) {
        Gaussian[] next = new Gaussian[gaussians.length];
        for (int j = 0; j < next.length; j++) {
            next[j] = update(gaussians[j], sums[j], points, ridge);
        }
        double share = noise > 0 ? Math.max(sums[next.length][0] / points, Double.MIN_NORMAL) : 0;
        return new Model(covariance, covariance.shape(next), share, logVolume);
    }

    private static Gaussian update(Gaussian old, double[] moments, int points, double ridge) {
        double total = moments[0];
        double weight = Math.max(total / points, 1e-300);
        if (total < DEAD) {
            return new Gaussian(weight, old.mean(), old.covariance());
        }
        double[] shift = new double[old.dimensions()];
        double[] mean = old.mean().clone();
        for (int d = 0; d < mean.length; d++) {
            shift[d] = moments[1 + d] / total;
            mean[d] += shift[d];
        }
        return new Gaussian(weight, mean, covariance(moments, shift, ridge));
    }

    private static double[][] covariance(double[] moments, double[] shift, double ridge) {
        int dimensions = shift.length;
        double[][] covariance = new double[dimensions][dimensions];
        int at = 1 + dimensions;
        for (int r = 0; r < dimensions; r++) {
            for (int c = 0; c <= r; c++) {
                double value = moments[at++] / moments[0] - shift[r] * shift[c];
                covariance[r][c] = value;
                covariance[c][r] = value;
            }
            covariance[r][r] = Math.max(covariance[r][r], 0) + ridge;
        }
        return covariance;
    }

    /** The smallest Gaussians at the means of the labels; at 0 where a label has no point. */
    private static Gaussian[] centred(double[][] columns, int[] labels, int k, double ridge) {
        int[] counts = new int[k];
        double[][] means = new double[k][columns.length];
        for (int i = 0; i < labels.length; i++) {
            int label = labels[i];
            if (label >= 0) {
                counts[label]++;
                for (int d = 0; d < columns.length; d++) {
                    means[label][d] += (columns[d][i] - means[label][d]) / counts[label];
                }
            }
        }
        Gaussian[] components = new Gaussian[k];
        Arrays.setAll(components, j -> new Gaussian(1.0 / k, means[j], diagonal(columns.length, ridge)));
        return components;
    }

    private static void addPoint(double[][] columns, int i, double[] mean, double[] sum) {
        sum[0]++;
        int at = 1 + columns.length;
        for (int r = 0; r < columns.length; r++) {
            double dr = columns[r][i] - mean[r];
            sum[1 + r] += dr;
            for (int c = 0; c <= r; c++) {
                sum[at++] += dr * (columns[c][i] - mean[c]);
            }
        }
    }

    private static double[][] diagonal(int dimensions, double value) {
        double[][] matrix = new double[dimensions][dimensions];
        for (int d = 0; d < dimensions; d++) {
            matrix[d][d] = value;
        }
        return matrix;
    }
}
