package org.asterism.cluster.mixture;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.numeric.Blocks;

/** What the components of a mixture say of each point. O(n k d²) a question. */
record Posterior(Kernel kernel, double[][] columns, Job job) {
    static Posterior of(Model model, double[][] columns, Job job) {
        return new Posterior(model.kernel(), columns, job);
    }

    int size() {
        return columns[0].length;
    }

    /** The logarithm of the density of the whole mixture at each point. */
    double[] logDensities() {
        double[] densities = new double[size()];
        forEach((block, stretch, from, length) -> {
            stretch.load(from, length);
            stretch.exponentiate(length);
            for (int i = 0; i < length; i++) {
                densities[from + i] = stretch.logDensity(i);
            }
        });
        return densities;
    }

    /** The mean of the logarithm of the density over the points. */
    double meanLogLikelihood() {
        double[] parts = new double[Blocks.of(size()).count()];
        forEach((block, stretch, from, length) -> {
            stretch.load(from, length);
            stretch.exponentiate(length);
            parts[block] += stretch.logLikelihood(length);
        });
        return Arrays.stream(parts).reduce(0, Double::sum) / size();
    }

    /** Minus the logarithm of the largest share of a component, summed over the points: 0 where nothing is in doubt. */
    double doubt() {
        double[] parts = new double[Blocks.of(size()).count()];
        forEach((block, stretch, from, length) -> {
            stretch.load(from, length);
            stretch.exponentiate(length);
            parts[block] += stretch.doubt(length);
        });
        return Arrays.stream(parts).reduce(0, Double::sum);
    }

    /** The share of each component in each point: an array a component, each with one value a point. */
    double[][] shares() {
        double[][] shares = new double[kernel.components()][size()];
        forEach((block, stretch, from, length) -> {
            stretch.load(from, length);
            stretch.exponentiate(length);
            stretch.divide(length);
            for (int j = 0; j < shares.length; j++) {
                System.arraycopy(stretch.responsibilities(j), 0, shares[j], from, length);
            }
        });
        return shares;
    }

    /** The component with the largest share in each point, the first of equals. */
    int[] labels() {
        int[] labels = new int[size()];
        forEach((block, stretch, from, length) -> {
            stretch.load(from, length);
            for (int i = 0; i < length; i++) {
                labels[from + i] = stretch.best(i);
            }
        });
        return labels;
    }

    /**
     * The group of components with the largest share in each point, the first of equals.
     *
     * @param groups the group of each component, below the number of components
     */
    int[] labels(int[] groups) {
        int[] labels = new int[size()];
        forEach((block, stretch, from, length) -> {
            double[] shares = new double[groups.length];
            stretch.load(from, length);
            stretch.exponentiate(length);
            for (int i = 0; i < length; i++) {
                labels[from + i] = stretch.best(i, groups, shares);
            }
        });
        return labels;
    }

    private void forEach(Sweep.Body body) {
        Sweep.forEach(columns, kernel, job, body);
    }
}
