package org.asterism.perception;

import java.util.Map;

/** Predicts how many viewers see two Gaussian components of a scatterplot as one group. */
public interface SeparabilityModel {
    /** The share of viewers, 0 to 1, who see the pair as one group; the same whichever component comes first. */
    double single(GaussianPair pair);

    /** What people choose it by. */
    String name();

    /** The values of each feature that people were asked about; beyond them the model guesses. */
    Map<PairFeature, Interval> tested();

    /** How many points the plots had that people were asked about. */
    Interval sizes();
}
