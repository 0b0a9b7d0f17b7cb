package org.asterism.tuning.forecast;

/**
 * A linear model of what each observation adds, learnt one by one: the Kalman filter of a state that drifts a little, which
 * is Bayesian linear regression that forgets slowly. West and Harrison 1997, "Bayesian Forecasting and Dynamic Models",
 * section 4.3.
 */
final class Belief {
    private final double noise;
    private final double drift;
    private final double[] mean;
    private final double[][] covariance;

    /**
     * @param deviations of each coefficient around 0 before anything is known
     * @param noise variance of an observation
     * @param drift variance by which each coefficient changes from one observation to the next, as a share of its first
     */
    Belief(double[] deviations, double noise, double drift) {
        this.noise = noise;
        this.drift = drift;
        mean = new double[deviations.length];
        covariance = new double[deviations.length][deviations.length];
        for (int i = 0; i < deviations.length; i++) {
            covariance[i][i] = deviations[i] * deviations[i];
        }
    }

    void observe(double[] predictors, double value) {
        double[] pull = times(predictors);
        double variance = dot(predictors, pull) + noise;
        double surprise = value - expect(predictors);
        for (int i = 0; i < mean.length; i++) {
            mean[i] += pull[i] / variance * surprise;
            for (int j = 0; j < mean.length; j++) {
                covariance[i][j] -= pull[i] * pull[j] / variance;
            }
        }
        for (int i = 0; i < mean.length; i++) {
            covariance[i][i] *= 1 + drift;
        }
    }

    double expect(double[] predictors) {
        return dot(predictors, mean);
    }

    /** The standard deviation of the next observation. */
    double deviation(double[] predictors) {
        return Math.sqrt(dot(predictors, times(predictors)) + noise);
    }

    private double[] times(double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = dot(covariance[i], vector);
        }
        return product;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
