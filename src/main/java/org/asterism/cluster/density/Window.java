package org.asterism.cluster.density;

/** How points count that lie around a place whose density climbs. */
public enum Window {
    /** All within the bandwidth count the same, and no others. */
    FLAT,
    /** All count, by a Gaussian with the bandwidth as its standard deviation. */
    GAUSSIAN
}
