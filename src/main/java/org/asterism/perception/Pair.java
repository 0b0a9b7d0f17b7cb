package org.asterism.perception;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What viewers are predicted to say of two components.
 *
 * @param i the first component, below {@code j}
 * @param separability the share of viewers who would see two groups, 0 to 1
 * @param ambiguity how far viewers disagree, in bits: 0 when all agree, 1 at half and half
 * @param components the two, in coordinates as displayed
 */
public record Pair(int i, int j, double separability, double ambiguity, GaussianPair components) {
    private static final double CERTAIN = 1e-5;

    /** The pair of which the given share of viewers sees one group. */
    static Pair of(int i, int j, double single, GaussianPair components) {
        double separability = 1 - Math.clamp(single, CERTAIN, 1 - CERTAIN);
        return new Pair(i, j, separability, entropy(separability), components);
    }

    /** The share of viewers who would see one group, 0 to 1. */
    public double single() {
        return 1 - separability;
    }

    /** All that can be measured of the pair. */
    public Map<PairFeature, Double> features() {
        return components.features();
    }

    /** What of the pair lies outside what people were asked about, so that the model guesses. */
    public List<PairFeature> outside(SeparabilityModel model) {
        return model.tested().entrySet().stream()
                .filter(tested -> !tested.getValue().contains(tested.getKey().of(components)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** One plain sentence: "62 % would see one group here, 38 % two." */
    public String sentence() {
        long one = Math.round(100 * single());
        return String.format(Locale.ROOT, "%d %% would see one group here, %d %% two.", one, 100 - one);
    }

    /** The entropy in bits of a yes-or-no question answered yes with this chance; 0 at both ends. */
    public static double entropy(double share) {
        if (share <= 0 || share >= 1) {
            return 0;
        }
        double other = 1 - share;
        return -(share * StrictMath.log(share) + other * StrictMath.log(other)) / StrictMath.log(2);
    }
}
