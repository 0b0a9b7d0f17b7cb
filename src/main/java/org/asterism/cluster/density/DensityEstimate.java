package org.asterism.cluster.density;

/** How dense the surroundings of a point are said to be. */
public enum DensityEstimate {
    /** The sum of a Gaussian of the distances of all others. */
    GAUSSIAN,
    /** The inverse of the mean distance of the nearest others, where 1 is the average. */
    NEIGHBORS
}
