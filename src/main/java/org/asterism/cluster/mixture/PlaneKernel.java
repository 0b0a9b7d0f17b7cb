package org.asterism.cluster.mixture;

/** The inner loops in two dimensions, written so that the compiler turns them into vector instructions. */
final class PlaneKernel implements Kernel {
    private final Gaussian[] components;
    private final Factor[] factors;

    PlaneKernel(Gaussian[] components) {
        this.components = components;
        factors = Factor.of(components);
    }

    @Override
    public int components() {
        return components.length;
    }

    @Override
    public void logDensities(int j, double[][] places, int length, double[] out) {
        double[] x = places[0];
        double[] y = places[1];
        double meanX = components[j].mean()[0];
        double meanY = components[j].mean()[1];
        double a = factors[j].inverse()[0][0];
        double b = factors[j].inverse()[1][0];
        double c = factors[j].inverse()[1][1];
        double constant = factors[j].constant();
        for (int i = 0; i < length; i++) {
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            double u = a * dx;
            double v = b * dx + c * dy;
            out[i] = constant - 0.5 * (u * u + v * v);
        }
    }

    @Override
    public void addMoments(int j, double[][] places, int length, double[] weights, double[] sums) {
        double[] x = places[0];
        double[] y = places[1];
        double meanX = components[j].mean()[0];
        double meanY = components[j].mean()[1];
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXX = 0;
        double sumXY = 0;
        double sumYY = 0;
        for (int i = 0; i < length; i++) {
            double weight = weights[i];
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            double wx = weight * dx;
            double wy = weight * dy;
            sum += weight;
            sumX += wx;
            sumY += wy;
            sumXX += wx * dx;
            sumXY += wx * dy;
            sumYY += wy * dy;
        }
        sums[0] += sum;
        sums[1] += sumX;
        sums[2] += sumY;
        sums[3] += sumXX;
        sums[4] += sumXY;
        sums[5] += sumYY;
    }
}
