package org.asterism.session.result;

/**
 * The line with the least squares of vertical residuals through some points; NaN with fewer than two different x.
 *
 * @param correlation of the two coordinates, after Pearson; -1 to 1, NaN where one of them does not vary
 */
record Line(double slope, double intercept, double correlation) {
    static Line of(double[] x, double[] y) {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < x.length; i++) {
            meanX += x[i] / x.length;
            meanY += y[i] / y.length;
        }
        double both = 0;
        double across = 0;
        double upwards = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - meanX) * (y[i] - meanY);
            across += (x[i] - meanX) * (x[i] - meanX);
            upwards += (y[i] - meanY) * (y[i] - meanY);
        }
        double slope = both / across;
        return new Line(slope, meanY - slope * meanX, both / Math.sqrt(across * upwards));
    }

    double at(double x) {
        return intercept + slope * x;
    }
}
