package org.asterism.cluster.mixture;

import java.util.Arrays;

/** The inner loops in any number of dimensions: the same sums as in the plane, an axis at a time. */
final class GeneralKernel implements Kernel {
    private final double[][] columns;
    private final Gaussian[] components;
    private final Factor[] factors;

    GeneralKernel(double[][] columns, Gaussian[] components) {
        this.columns = columns;
        this.components = components;
        factors = Factor.of(components);
    }

    @Override
    public int components() {
        return components.length;
    }

    @Override
    public void logDensities(int j, int from, int length, double[] out) {
        double[] whitened = new double[length];
        Arrays.fill(out, 0, length, factors[j].constant());
        for (int r = 0; r < columns.length; r++) {
            Arrays.fill(whitened, 0);
            for (int c = 0; c <= r; c++) {
                addScaled(columns[c], from, components[j].mean()[c], factors[j].inverse()[r][c], whitened);
            }
            for (int i = 0; i < length; i++) {
                out[i] -= 0.5 * whitened[i] * whitened[i];
            }
        }
    }

    @Override
    public void addMoments(int j, int from, int length, double[] weights, double[] sums) {
        double[] mean = components[j].mean();
        sums[0] += sum(weights, length);
        int at = 1 + columns.length;
        double[] weighted = new double[length];
        for (int r = 0; r < columns.length; r++) {
            for (int i = 0; i < length; i++) {
                weighted[i] = weights[i] * (columns[r][from + i] - mean[r]);
            }
            sums[1 + r] += sum(weighted, length);
            for (int c = 0; c <= r; c++) {
                sums[at++] += product(weighted, columns[c], from, mean[c]);
            }
        }
    }

    private static void addScaled(double[] column, int from, double mean, double factor, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] += factor * (column[from + i] - mean);
        }
    }

    private static double sum(double[] values, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += values[i];
        }
        return sum;
    }

    private static double product(double[] weighted, double[] column, int from, double mean) {
        double sum = 0;
        for (int i = 0; i < weighted.length; i++) {
            sum += weighted[i] * (column[from + i] - mean);
        }
        return sum;
    }
}
