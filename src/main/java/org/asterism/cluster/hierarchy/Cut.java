package org.asterism.cluster.hierarchy;

import org.asterism.parameter.Titled;

/** How clusters are taken from a dendrogram. */
public enum Cut {
    /** A number of them. */
    @Titled("k")
    K,
    /** No merge above a height. */
    HEIGHT,
    /** No merge much higher than those just below it. */
    INCONSISTENCY
}
