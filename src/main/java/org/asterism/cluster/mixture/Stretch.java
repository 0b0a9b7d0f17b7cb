package org.asterism.cluster.mixture;

import java.util.Arrays;

/**
 * Scratch for one stretch of points: first log densities, then responsibilities, of every component.
 *
 * <p>The coordinates are copied, since a loop over several arrays is vectorised only where all are at the same index.
 */
final class Stretch {
    private final Kernel kernel;
    private final double[][] columns;
    private final double[][] places;
    private final double[][] values;
    private final double[] ceilings = new double[Kernel.STRETCH];
    private final double[] totals = new double[Kernel.STRETCH];

    Stretch(Kernel kernel, double[][] columns) {
        this.kernel = kernel;
        this.columns = columns;
        places = new double[columns.length][Kernel.STRETCH];
        values = new double[kernel.components()][Kernel.STRETCH];
    }

    /** After {@link #divide}: the share of component {@code j} in each point. */
    double[] responsibilities(int j) {
        return values[j];
    }

    /** Fills in the log densities and, for each point, the highest. */
    void load(int from, int length) {
        for (int d = 0; d < columns.length; d++) {
            System.arraycopy(columns[d], from, places[d], 0, length);
        }
        Arrays.fill(ceilings, Double.NEGATIVE_INFINITY);
        for (int j = 0; j < values.length; j++) {
            kernel.logDensities(j, places, length, values[j]);
            raise(values[j], length);
        }
    }

    /** After {@link #load}: the component with the highest density at point {@code i}, the first of equals. */
    int best(int i) {
        int best = 0;
        while (values[best][i] < ceilings[i]) {
            best++;
        }
        return best;
    }

    /** After {@link #load}: makes the densities unscaled and sums them. */
    void exponentiate(int length) {
        Arrays.fill(totals, 0);
        for (double[] component : values) {
            Exponential.shifted(component, ceilings, length);
            add(component, totals, length);
        }
    }

    /** After {@link #exponentiate}: the log density of the whole mixture at point {@code i}. */
    double logDensity(int i) {
        return ceilings[i] + StrictMath.log(totals[i]);
    }

    /** After {@link #exponentiate}: the sum of the log densities. */
    double logLikelihood(int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += ceilings[i];
        }
        return sum + doubt(length);
    }

    /** After {@link #exponentiate}: the sum of −log of the largest share; one logarithm for many points. */
    double doubt(int length) {
        double sum = 0;
        double product = 1;
        for (int i = 0; i < length; i++) {
            product *= totals[i];
            if (product > 1e200) {
                sum += StrictMath.log(product);
                product = 1;
            }
        }
        return sum + StrictMath.log(product);
    }

    /** After {@link #exponentiate}: turns densities into responsibilities, which add up to 1 at every point. */
    void divide(int length) {
        for (int i = 0; i < length; i++) {
            totals[i] = 1 / totals[i];
        }
        for (double[] component : values) {
            multiply(component, totals, length);
        }
    }

    /** After {@link #divide}: adds the moments of component {@code j}, see {@link Kernel#addMoments}. */
    void addMoments(int j, int length, double[] sums) {
        kernel.addMoments(j, places, length, values[j], sums);
    }

    /**
     * After {@link #exponentiate}: the group that has the largest share of point {@code i}, the first of equals.
     *
     * @param shares scratch, one a component
     */
    int best(int i, int[] groups, double[] shares) {
        Arrays.fill(shares, 0);
        int best = 0;
        for (int j = 0; j < values.length; j++) {
            shares[groups[j]] += values[j][i];
        }
        for (int j = 1; j < shares.length; j++) {
            best = shares[j] > shares[best] ? j : best;
        }
        return best;
    }

    private static void add(double[] values, double[] sums, int length) {
        for (int i = 0; i < length; i++) {
            sums[i] += values[i];
        }
    }

    private static void multiply(double[] values, double[] factors, int length) {
        for (int i = 0; i < length; i++) {
            values[i] *= factors[i];
        }
    }

    private void raise(double[] component, int length) {
        double[] ceilings = this.ceilings;
        for (int i = 0; i < length; i++) {
            ceilings[i] = Math.max(ceilings[i], component[i]);
        }
    }
}
