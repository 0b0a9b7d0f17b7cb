package org.asterism.cluster.mixture;

import java.util.Arrays;

/** Gaussians, and after them a component whose density is the same everywhere. */
record NoiseKernel(Kernel gaussians, double logDensity) implements Kernel {
    @Override
    public int components() {
        return gaussians.components() + 1;
    }

    @Override
    public void logDensities(int j, double[][] places, int length, double[] out) {
        if (j < gaussians.components()) {
            gaussians.logDensities(j, places, length, out);
        } else {
            Arrays.fill(out, 0, length, logDensity);
        }
    }

    @Override
    public void addMoments(int j, double[][] places, int length, double[] weights, double[] sums) {
        if (j < gaussians.components()) {
            gaussians.addMoments(j, places, length, weights, sums);
            return;
        }
        for (int i = 0; i < length; i++) {
            sums[0] += weights[i];
        }
    }
}
