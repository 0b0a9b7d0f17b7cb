package org.asterism.cluster.mixture;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.numeric.Blocks;

/**
 * Fits Gaussians with full covariance to points by the EM algorithm, expectation and maximisation in one pass.
 *
 * <p>Each pass visits a stretch of points once: densities, responsibilities and weighted moments while the stretch is
 * in the cache, so no matrix of points by components is ever stored. Block sums are added in order. Stops when the mean
 * log-likelihood changes by less than 1e-3, at most after 100 passes. O(n k d²) a pass.
 *
 * <p>Dempster, Laird, Rubin: Maximum likelihood from incomplete data via the EM algorithm, JRSS B 39 (1977).
 */
public final class ExpectationMaximization {
    private static final int PASSES = 100;
    private static final double TOLERANCE = 1e-3;

    /** Below this many points a component has died out: it keeps its place and shape. */
    private static final double DEAD = 1e-8;

    private final double[][] columns;
    private final int size;
    private final Blocks blocks;
    private final double ridge;
    private final Job job;

    /**
     * Prepares to fit.
     *
     * @param columns coordinates, an array an axis, in the unit that the fit is to use
     * @param ridge what is added to each variance, above 0
     */
    public ExpectationMaximization(double[][] columns, double ridge, Job job) {
        this.columns = columns;
        this.size = columns[0].length;
        blocks = Blocks.of(size);
        this.ridge = ridge;
        this.job = job;
    }

    /** Where EM ended: the components, the mean log-likelihood they reach, and how many passes it took. */
    public record Outcome(Gaussian[] components, double meanLogLikelihood, int passes, boolean converged) {}

    /** Fits from hard labels 0 to {@code k - 1}. */
    public Outcome fit(int[] labels, int k) {
        return fit(hard(labels, k));
    }

    /** Fits from given components. */
    public Outcome fit(Gaussian[] start) {
        Gaussian[] components = start;
        double before = Double.NEGATIVE_INFINITY;
        for (int pass = 1; pass <= PASSES; pass++) {
            double[][] sums = new double[components.length][Kernel.moments(columns.length)];
            double mean = pass(components, sums) / size;
            components = maximise(components, sums);
            if (Math.abs(mean - before) < TOLERANCE) {
                return new Outcome(components, meanLogLikelihood(components), pass, true);
            }
            before = mean;
        }
        return new Outcome(components, meanLogLikelihood(components), PASSES, false);
    }

    /** The mean log-likelihood of the points under these components. */
    public double meanLogLikelihood(Gaussian[] components) {
        Kernel kernel = Kernel.of(columns, components);
        double[] parts = new double[blocks.count()];
        Sweep.forEach(blocks, kernel, job, (block, stretch, from, length) -> {
            stretch.load(from, length);
            stretch.exponentiate(length);
            parts[block] += stretch.logLikelihood(length);
        });
        return Arrays.stream(parts).reduce(0, Double::sum) / size;
    }

    /** Adds the moments of each component to {@code sums} and returns the log-likelihood. */
    private double pass(Gaussian[] components, double[][] sums) {
        Kernel kernel = Kernel.of(columns, components);
        double[] likelihoods = new double[blocks.count()];
        double[][][] parts = new double[blocks.count()][components.length][Kernel.moments(columns.length)];
        Sweep.forEach(blocks, kernel, job, (block, stretch, from, length) -> {
            stretch.load(from, length);
            stretch.exponentiate(length);
            likelihoods[block] += stretch.logLikelihood(length);
            stretch.divide(length);
            for (int j = 0; j < components.length; j++) {
                kernel.addMoments(j, from, length, stretch.responsibilities(j), parts[block][j]);
            }
        });
        addInOrder(parts, sums);
        return Arrays.stream(likelihoods).reduce(0, Double::sum);
    }

    private static void addInOrder(double[][][] parts, double[][] sums) {
        for (double[][] part : parts) {
            for (int j = 0; j < sums.length; j++) {
                for (int m = 0; m < sums[j].length; m++) {
                    sums[j][m] += part[j][m];
                }
            }
        }
    }

    private Gaussian[] maximise(Gaussian[] components, double[][] sums) {
        Gaussian[] next = new Gaussian[components.length];
        for (int j = 0; j < next.length; j++) {
            next[j] = update(components[j], sums[j]);
        }
        return next;
    }

    private Gaussian update(Gaussian old, double[] moments) {
        double total = moments[0];
        double weight = Math.max(total / size, 1e-300);
        if (total < DEAD) {
            return new Gaussian(weight, old.mean(), old.covariance());
        }
        double[] shift = new double[old.dimensions()];
        double[] mean = old.mean().clone();
        for (int d = 0; d < mean.length; d++) {
            shift[d] = moments[1 + d] / total;
            mean[d] += shift[d];
        }
        return new Gaussian(weight, mean, covariance(moments, shift));
    }

    private double[][] covariance(double[] moments, double[] shift) {
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

    /** Components from hard labels: moments about each label's own mean. */
    private Gaussian[] hard(int[] labels, int k) {
        Gaussian[] about = centred(labels, k);
        double[][] sums = new double[k][Kernel.moments(columns.length)];
        for (int i = 0; i < size; i++) {
            addPoint(i, about[labels[i]].mean(), sums[labels[i]]);
        }
        Gaussian[] components = new Gaussian[k];
        for (int j = 0; j < k; j++) {
            components[j] = update(about[j], sums[j]);
        }
        return components;
    }

    /** The smallest Gaussians at the means of the labels; at 0 where a label has no point. */
    private Gaussian[] centred(int[] labels, int k) {
        int[] counts = new int[k];
        double[][] means = new double[k][columns.length];
        for (int i = 0; i < size; i++) {
            int label = labels[i];
            counts[label]++;
            for (int d = 0; d < columns.length; d++) {
                means[label][d] += (columns[d][i] - means[label][d]) / counts[label];
            }
        }
        Gaussian[] components = new Gaussian[k];
        for (int j = 0; j < k; j++) {
            components[j] = new Gaussian(1.0 / k, means[j], diagonal(columns.length));
        }
        return components;
    }

    private void addPoint(int i, double[] mean, double[] sum) {
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

    private double[][] diagonal(int dimensions) {
        double[][] matrix = new double[dimensions][dimensions];
        for (int d = 0; d < dimensions; d++) {
            matrix[d][d] = ridge;
        }
        return matrix;
    }
}
