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
    GROWN
}
