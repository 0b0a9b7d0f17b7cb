package org.asterism.cluster.partition;

/**
 * The result of one run of Lloyd's iteration.
 *
 * @param centers k by dimensions
 * @param labels the nearest centre of each point
 * @param squaredError the summed squared distances of all points to their centres
 */
record Means(double[][] centers, int[] labels, double squaredError, int iterations) {}
