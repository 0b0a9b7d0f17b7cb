package org.asterism.perception;

import org.asterism.cluster.mixture.Gaussian;

/** Predicts how many viewers see two Gaussian components of a scatterplot as one group. */
@FunctionalInterface
public interface SeparabilityModel {
    /**
     * The share of viewers, 0 to 1, who see the pair as one group; the same for (b, a).
     *
     * @param a a component of a two-dimensional mixture, in coordinates as displayed
     */
    double single(Gaussian a, Gaussian b);
}
