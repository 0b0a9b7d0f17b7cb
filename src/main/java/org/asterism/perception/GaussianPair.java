package org.asterism.perception;

import java.util.EnumMap;
import java.util.Map;
import org.asterism.cluster.mixture.Gaussian;

/**
 * Two components of a scatterplot, in coordinates as displayed: all that a viewer of the pair alone has before the eyes.
 *
 * @param first two-dimensional, weighted by its share of the plot
 * @param second two-dimensional, weighted by its share of the plot
 * @param points how many points belong to either of them
 * @param extent the longer range of those points, above 0
 */
public record GaussianPair(Gaussian first, Gaussian second, int points, double extent) {

    /** All that can be measured of the pair, in the order of the features. */
    public Map<PairFeature, Double> features() {
        PairShape shape = PairShape.of(this);
        Map<PairFeature, Double> features = new EnumMap<>(PairFeature.class);
        for (PairFeature feature : PairFeature.values()) {
            features.put(feature, feature.of(shape));
        }
        return features;
    }
}
