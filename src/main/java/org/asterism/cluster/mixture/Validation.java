package org.asterism.cluster.mixture;

import org.asterism.parameter.Titled;

/** What speaks for two clusters in place of one. */
public enum Validation {
    /** Two Gaussians describe the points better, by their BIC. */
    @Titled("BIC")
    BIC,

    /** Two Gaussians leave the points where 2-means put them, and leave few in doubt. */
    AGREEMENT,

    /** Both. */
    BOTH
}
