package org.asterism.perception.calibrate;

import org.asterism.numeric.Spearman;

/**
 * How far predicted shares are from what people said.
 *
 * @param absoluteError the mean distance between the two, 0 to 1; lower is better
 * @param logLoss the mean cross-entropy in nats; lower is better, and above 0 even for a perfect model
 * @param spearman the correlation of the ranks; NaN where all predictions or all judgements are the same
 */
public record Score(double absoluteError, double logLoss, double spearman) {
    private static final double CERTAIN = 1e-5;

    /** Compares, pair by pair. */
    public static Score of(double[] predicted, double[] judged) {
        double error = 0;
        double loss = 0;
        for (int i = 0; i < judged.length; i++) {
            double p = Math.clamp(predicted[i], CERTAIN, 1 - CERTAIN);
            error += Math.abs(predicted[i] - judged[i]) / judged.length;
            loss -= (judged[i] * StrictMath.log(p) + (1 - judged[i]) * StrictMath.log(1 - p)) / judged.length;
        }
        return new Score(error, loss, Spearman.correlation(predicted, judged));
    }
}
