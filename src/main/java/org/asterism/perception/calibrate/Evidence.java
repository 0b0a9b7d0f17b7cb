package org.asterism.perception.calibrate;

import java.util.Map;
import org.asterism.perception.GaussianPair;
import org.asterism.perception.PairFeature;
import org.asterism.perception.Viewing;

/**
 * What a formula knows of a pair.
 *
 * @param usual the logit of the share that the built-in model predicts
 * @param predictors the predictor of each feature, in the order of the features
 */
record Evidence(double usual, double[] predictors) {
    static Evidence of(GaussianPair pair) {
        double[] predictors = pair.features().entrySet().stream()
                .mapToDouble(Evidence::predictor)
                .toArray();
        return new Evidence(Logistic.logit(Viewing.DEFAULT_MODEL.single(pair)), predictors);
    }

    private static double predictor(Map.Entry<PairFeature, Double> feature) {
        return feature.getKey().predictor(feature.getValue());
    }
}
