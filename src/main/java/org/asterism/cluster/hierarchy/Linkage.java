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
    WARD
}
