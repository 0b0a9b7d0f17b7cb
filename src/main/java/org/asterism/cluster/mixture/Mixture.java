package org.asterism.cluster.mixture;

import java.util.Arrays;
import org.asterism.geometry.Ellipse;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * A mixture of Gaussians with full covariance, in data coordinates. An immutable value.
 *
 * <p>Inside, the components stand in a {@link Frame} where the longest range is about 1, so that densities, ellipses
 * and labels are right also for coordinates of 1e300 or 1e-300.
 */
public final class Mixture {
    private final Frame frame;
    private final Gaussian[] components;

    /**
     * A mixture whose components are given in a frame's coordinates.
     *
     * @throws IllegalArgumentException if there is no component, or dimensions differ
     */
    public Mixture(Frame frame, Gaussian... components) {
        if (components.length == 0) {
            throw new IllegalArgumentException("a mixture needs at least one component");
        }
        for (Gaussian component : components) {
            if (component.dimensions() != frame.dimensions()) {
                throw new IllegalArgumentException("dimensions differ");
            }
        }
        this.frame = frame;
        this.components = components.clone();
    }

    /** A mixture whose components are given in data coordinates. */
    public static Mixture of(Gaussian... components) {
        return new Mixture(Frame.identity(components[0].dimensions()), components);
    }

    /** How many components there are. */
    public int size() {
        return components.length;
    }

    public int dimensions() {
        return frame.dimensions();
    }

    public Frame frame() {
        return frame;
    }

    /** Component {@code j} in the frame's coordinates. */
    public Gaussian component(int j) {
        return components[j];
    }

    /** The share of component {@code j}, 0 to 1. */
    public double weight(int j) {
        return components[j].weight();
    }

    /** The mean of component {@code j} in data coordinates. */
    public double[] mean(int j) {
        double[] mean = new double[dimensions()];
        for (int d = 0; d < mean.length; d++) {
            mean[d] = frame.origin()[d] + components[j].mean()[d] * frame.unit()[d];
        }
        return mean;
    }

    /** The covariance of component {@code j} in data coordinates; infinite or 0 where its square does not fit a double. */
    public double[][] covariance(int j) {
        double[][] covariance = new double[dimensions()][dimensions()];
        for (int r = 0; r < covariance.length; r++) {
            for (int c = 0; c < covariance.length; c++) {
                covariance[r][c] = components[j].covariance()[r][c] * frame.unit()[r] * frame.unit()[c];
            }
        }
        return covariance;
    }

    /** The outline of component {@code j} at one standard deviation, in data coordinates of the first two axes. */
    public Ellipse ellipse(int j) {
        double[] mean = mean(j);
        double[][] covariance = components[j].covariance();
        double unit = Math.max(frame.unit()[0], frame.unit()[1]);
        double x = frame.unit()[0] / unit;
        double y = frame.unit()[1] / unit;
        Ellipse ellipse = Ellipse.of(
                mean[0], mean[1], covariance[0][0] * x * x, covariance[0][1] * x * y, covariance[1][1] * y * y);
        return new Ellipse(mean[0], mean[1], ellipse.major() * unit, ellipse.minor() * unit, ellipse.angle());
    }

    /** The logarithm of the density at each point, a volume being in data units. */
    public double[] logDensity(Points points, Job job) {
        double volume = frame.logVolume();
        return Arrays.stream(posterior(points, job).logDensities())
                .map(density -> density - volume)
                .toArray();
    }

    /** The sum of the log densities of the points. */
    public double logLikelihood(Points points, Job job) {
        return points.size() * (posterior(points, job).meanLogLikelihood() - frame.logVolume());
    }

    /** The share of each component in each point: an array a component, each with one value a point. */
    public double[][] responsibilities(Points points, Job job) {
        return posterior(points, job).shares();
    }

    /** The component with the largest share in each point, the first of equals. */
    public int[] labels(Points points, Job job) {
        return posterior(points, job).labels();
    }

    /**
     * The group of components that together have the largest share in each point, the first of equals.
     *
     * @param groups the group of each component, from 0 to below the number of components
     */
    public int[] labels(Points points, int[] groups, Job job) {
        return posterior(points, job).labels(groups);
    }

    /** Minus the logarithm of the largest share, summed over the points: how far the components overlap. */
    double doubt(Points points, Job job) {
        return posterior(points, job).doubt();
    }

    private Posterior posterior(Points points, Job job) {
        return new Posterior(Kernel.of(components), frame.apply(points), job);
    }
}
