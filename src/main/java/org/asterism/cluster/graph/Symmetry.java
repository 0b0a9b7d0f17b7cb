package org.asterism.cluster.graph;

/** When two points are joined in a graph of nearest neighbours. */
public enum Symmetry {
    /** Where either is a neighbour of the other. */
    UNION,
    /** Where each is a neighbour of the other. */
    MUTUAL
}
