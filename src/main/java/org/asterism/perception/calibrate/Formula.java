package org.asterism.perception.calibrate;

import org.asterism.perception.GaussianPair;

/** How a fitted model makes a share of viewers from a pair. */
public sealed interface Formula permits Rescaling, Regression {
    /** The share of viewers, 0 to 1, who see one group. */
    default double single(GaussianPair pair) {
        return Logistic.share(logit(Evidence.of(pair)));
    }

    /** The logit of that share. */
    double logit(Evidence evidence);
}
