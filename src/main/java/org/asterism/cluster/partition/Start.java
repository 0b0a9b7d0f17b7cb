package org.asterism.cluster.partition;

import org.asterism.parameter.Titled;

/** How k-means draws its first centres from the points. */
public enum Start {
    /** As {@link #PLUS_PLUS}, but the best of a few candidates for each centre. */
    @Titled("Greedy ++")
    GREEDY_PLUS_PLUS,
    /** Each with a chance in proportion to its squared distance from those drawn. */
    @Titled("k-means++")
    PLUS_PLUS,
    /** All with equal chances. */
    RANDOM,
    /** One more, drawn as in {@link #GREEDY_PLUS_PLUS}, beside the means that were found for one less. */
    GROWN;

    /** What it does to get k centres, for pseudo-code. */
    String sentence(int k) {
        String drawn = "draw " + k + " of the points as centres, ";
        return switch (this) {
            case GREEDY_PLUS_PLUS -> drawn + "each the best of a few that are far from those before";
            case PLUS_PLUS -> drawn + "far ones with greater chances";
            case RANDOM -> drawn + "all with equal chances";
            case GROWN ->
                k == 1
                        ? "take the first point"
                        : "take the means for k = " + (k - 1) + " and draw one point far from them";
        };
    }

    /** What it did to get k centres, for those who watch. */
    String drawn(int k) {
        if (this == GROWN && k > 1) {
            return "the means for k = " + (k - 1) + " and one more point are the first centres";
        }
        return k == 1 ? "1 of the points is drawn as centre" : k + " of the points are drawn as centres";
    }
}
