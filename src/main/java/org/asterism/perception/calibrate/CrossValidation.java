package org.asterism.perception.calibrate;

import org.asterism.job.Job;

/** Predicts every case by a formula that was fitted without its fold. */
final class CrossValidation {
    private CrossValidation() {}

    /** Makes a formula from cases. */
    @FunctionalInterface
    interface Fitting {
        Formula fit(Cases cases, Job job);
    }

    /** The predicted share of each case. */
    static double[] predict(Cases cases, Folds folds, Fitting fitting, Job job) {
        double[] predicted = new double[cases.size()];
        for (int fold = 0; fold < folds.count(); fold++) {
            int held = fold;
            Formula formula = fitting.fit(cases.where(i -> !folds.held(held, i)), job);
            for (int i = 0; i < predicted.length; i++) {
                if (folds.held(fold, i)) {
                    predicted[i] = Logistic.share(formula.logit(cases.evidence().get(i)));
                }
            }
            job.progress((fold + 1.0) / folds.count());
        }
        return predicted;
    }
}
