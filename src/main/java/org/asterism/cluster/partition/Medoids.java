package org.asterism.cluster.partition;

/**
 * The result of a k-medoids run.
 *
 * @param medoids the index of each medoid
 * @param labels for each point the number of its medoid
 * @param loss the summed distances of all points to their medoids
 * @param swaps how many swaps were done
 */
record Medoids(int[] medoids, int[] labels, double loss, int swaps) {}
