package org.asterism.perception.calibrate;

import org.asterism.job.Job;

/** The ways to make a model from judgements, from the least that can be learned to the most. */
public enum Method {
    /** Nothing is learned. */
    BUILT_IN("Built-in model", 1),

    /** An offset and a scale on the logit of the built-in model. */
    RESCALED("Rescaled built-in model", 10),

    /** Logistic regression on all features of a pair. */
    REGRESSION("Regression on all features", 30);

    private static final double[] RIDGES = {1e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1, 0.3, 1};
    private static final int INNER_FOLDS = 5;

    private final String title;
    private final int fewest;

    Method(String title, int fewest) {
        this.title = title;
        this.fewest = fewest;
    }

    public String title() {
        return title;
    }

    /** How many judgements it takes at least. */
    public int fewest() {
        return fewest;
    }

    Formula fit(Cases cases, long seed, Job job) {
        return switch (this) {
            case BUILT_IN -> Rescaling.NONE;
            case RESCALED -> Rescaling.fit(cases, job);
            case REGRESSION -> Regression.fit(cases, ridge(cases, seed, job), job);
        };
    }

    /** The ridge with the least cross-validated loss within these cases. */
    private static double ridge(Cases cases, long seed, Job job) {
        Folds folds = Folds.of(cases, INNER_FOLDS, seed);
        double best = RIDGES[0];
        double least = Double.POSITIVE_INFINITY;
        for (double ridge : RIDGES) {
            double[] predicted = CrossValidation.predict(
                    cases, folds, (part, inner) -> Regression.fit(part, ridge, inner), job.silent());
            double loss = Score.of(predicted, cases.singles()).logLoss();
            if (loss < least) {
                least = loss;
                best = ridge;
            }
        }
        return best;
    }
}
