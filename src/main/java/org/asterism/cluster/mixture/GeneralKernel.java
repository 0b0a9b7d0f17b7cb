package org.asterism.cluster.mixture;

import java.util.Arrays;

/** The inner loops in any number of dimensions: the same sums as in the plane, an axis at a time. */
final class GeneralKernel implements Kernel {
    private final Gaussian[] components;
    private final Factor[] factors;

    GeneralKernel(Gaussian[] components) {
        this.components = components;
        factors = Factor.of(components);
    }

    @Override
    public int components() {
        return components.length;
    }

    @Override
    public void logDensities(int j, double[][] places, int length, double[] out) {
        double[] whitened = new double[length];
        Arrays.fill(out, 0, length, factors[j].constant());
        for (int r = 0; r < places.length; r++) {
            Arrays.fill(whitened, 0);
            for (int c = 0; c <= r; c++) {
                addScaled(places[c], components[j].mean()[c], factors[j].inverse()[r][c], whitened);
            }
            for (int i = 0; i < length; i++) {
                out[i] -= 0.5 * whitened[i] * whitened[i];
            }
        }
    }

    @Override
    public void addMoments(int j, double[][] places, int length, double[] weights, double[] sums) {
        double[] mean = components[j].mean();
        sums[0] += sum(weights, length);
        int at = 1 + places.length;
        double[] weighted = new double[length];
        for (int r = 0; r < places.length; r++) {
            for (int i = 0; i < length; i++) {
                weighted[i] = weights[i] * (places[r][i] - mean[r]);
            }
            sums[1 + r] += sum(weighted, length);
            for (int c = 0; c <= r; c++) {
                sums[at++] += product(weighted, places[c], mean[c]);
            }
        }
    }

    private static void addScaled(double[] column, double mean, double factor, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] += factor * (column[i] - mean);
        }
    }

    private static double sum(double[] values, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += values[i];
        }
        return sum;
    }

    private static double product(double[] weighted, double[] column, double mean) {
        double sum = 0;
        for (int i = 0; i < weighted.length; i++) {
            sum += weighted[i] * (column[i] - mean);
        }
        return sum;
    }
}
