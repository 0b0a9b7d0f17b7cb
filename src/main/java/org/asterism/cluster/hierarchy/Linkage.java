package org.asterism.cluster.hierarchy;

/** What the distance between two clusters is. */
public enum Linkage {
    /** The distance of their nearest points. */
    SINGLE,
    /** The distance of their farthest points. */
    COMPLETE,
    /** The mean distance between their points (UPGMA). */
    AVERAGE,
    /** How much the summed squared distances to the means grow when they merge. */
    WARD,
    /** The mean of the distances from the two parts of a cluster, whatever their size (WPGMA). */
    WEIGHTED,
    /** The distance of their means (UPGMC). */
    CENTROID,
    /** The distance of their middles; the middle of a merged cluster lies halfway between its parts' (WPGMC). */
    MEDIAN;

    /** Whether clusters are places, so that only straight-line distances make sense. */
    public boolean geometric() {
        return this == WARD || inverts();
    }

    /** Whether a merged cluster may be nearer to a third than both of its parts were, so that heights may fall. */
    public boolean inverts() {
        return this == CENTROID || this == MEDIAN;
    }

    /** The share of a cluster in what it is merged into. */
    double share(double own, double other) {
        return this == WEIGHTED || this == MEDIAN ? 0.5 : own / (own + other);
    }
}
