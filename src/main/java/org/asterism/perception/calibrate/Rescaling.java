package org.asterism.perception.calibrate;

import java.util.Arrays;
import org.asterism.job.Job;

/**
 * The built-in model with its logit moved and stretched: two numbers, so that few judgements are enough.
 *
 * <p>Platt (1999), Probabilistic outputs for support vector machines and comparisons to regularized likelihood methods.
 *
 * @param offset above 0, more people see one group
 * @param scale above 1, people are surer of what they see
 */
public record Rescaling(double offset, double scale) implements Formula {
    /** The built-in model as it is. */
    public static final Rescaling NONE = new Rescaling(0, 1);

    /** Holds the scale near 1 where there is next to nothing to learn it from. */
    private static final double RIDGE = 1e-3;

    static Rescaling fit(Cases cases, Job job) {
        double[] usual = cases.usual();
        double[][] rows =
                Arrays.stream(usual).mapToObj(logit -> new double[] {logit}).toArray(double[][]::new);
        Logistic change = Logistic.fit(rows, cases.singles(), usual, RIDGE, job);
        return new Rescaling(change.intercept(), 1 + change.weights()[0]);
    }

    @Override
    public double logit(Evidence evidence) {
        return offset + scale * evidence.usual();
    }
}
