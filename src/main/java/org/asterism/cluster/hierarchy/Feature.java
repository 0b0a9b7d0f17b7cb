package org.asterism.cluster.hierarchy;

/**
 * What is known of a group of points.
 *
 * @param size how many points there are
 * @param deviation their summed squared distances to the mean
 */
record Feature(double size, double[] mean, double deviation) {}
