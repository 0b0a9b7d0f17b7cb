package org.asterism.cluster.mixture;

/** Which components of a mixture belong to one cluster. */
public enum Merging {
    /**
     * The two between which the points are most in doubt, as long as much doubt goes with each merge. Baudry and others
     * 2010.
     */
    ENTROPY,

    /** Two with no deep valley between them: the ridge from one mean to the other hardly dips. Hennig 2010. */
    RIDGELINE
}
