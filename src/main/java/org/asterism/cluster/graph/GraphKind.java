package org.asterism.cluster.graph;

/** Which points a graph joins. */
public enum GraphKind {
    /** Each point with its nearest others. */
    NEIGHBORS,
    /** All points within a distance of each other. */
    EPSILON
}
