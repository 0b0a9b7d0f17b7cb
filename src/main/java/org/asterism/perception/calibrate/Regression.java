package org.asterism.perception.calibrate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.asterism.job.Job;
import org.asterism.perception.PairFeature;

/**
 * Logistic regression on the features of a pair.
 *
 * @param terms one a feature; a feature without a term plays no part
 */
public record Regression(double intercept, Map<PairFeature, Term> terms) implements Formula {

    /**
     * What one feature adds to the logit: weight · (predictor − mean) / deviation.
     *
     * @param mean of the predictor, over the pairs it was fitted to
     * @param deviation likewise, above 0
     */
    public record Term(double mean, double deviation, double weight) {
        static Term standardising(double[] values) {
            double sum = 0;
            double squares = 0;
            for (double value : values) {
                sum += value / values.length;
            }
            for (double value : values) {
                squares += (value - sum) * (value - sum) / values.length;
            }
            return new Term(sum, squares > 1e-18 ? Math.sqrt(squares) : 1, 0);
        }

        double standardised(double predictor) {
            return (predictor - mean) / deviation;
        }
    }

    public Regression {
        terms = Collections.unmodifiableMap(new TreeMap<>(terms));
    }

    /** @param ridge of the {@link Logistic} regression on standardised predictors */
    static Regression fit(Cases cases, double ridge, Job job) {
        PairFeature[] features = PairFeature.values();
        Term[] units = new Term[features.length];
        double[][] rows = new double[cases.size()][features.length];
        for (int f = 0; f < features.length; f++) {
            int feature = f;
            units[f] = Term.standardising(cases.evidence().stream()
                    .mapToDouble(evidence -> evidence.predictors()[feature])
                    .toArray());
            for (int i = 0; i < rows.length; i++) {
                rows[i][f] = units[f].standardised(cases.evidence().get(i).predictors()[f]);
            }
        }
        Logistic fit = Logistic.fit(rows, cases.singles(), new double[rows.length], ridge, job);
        Map<PairFeature, Term> terms = new EnumMap<>(PairFeature.class);
        for (int f = 0; f < features.length; f++) {
            terms.put(features[f], new Term(units[f].mean(), units[f].deviation(), fit.weights()[f]));
        }
        return new Regression(fit.intercept(), terms);
    }

    @Override
    public double logit(Evidence evidence) {
        double logit = intercept;
        PairFeature[] features = PairFeature.values();
        for (int f = 0; f < features.length; f++) {
            Term term = terms.get(features[f]);
            logit += term == null ? 0 : term.weight() * term.standardised(evidence.predictors()[f]);
        }
        return logit;
    }
}
