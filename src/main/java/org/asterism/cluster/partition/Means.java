package org.asterism.cluster.partition;

import org.asterism.geometry.Points;

/**
 * The result of one run of Lloyd's iteration.
 *
 * @param centers k by dimensions
 * @param labels the nearest centre of each point
 * @param squaredError the summed squared distances of all points to their centres
 */
record Means(double[][] centers, int[] labels, double squaredError, int iterations) {
    /** The part of each cluster in the squared error; the points must be those of the run. */
    double[] squaredErrors(Points points) {
        Centers places = new Centers(centers);
        double[] errors = new double[centers.length];
        for (int i = 0; i < labels.length; i++) {
            errors[labels[i]] += places.squaredDistance(points, i, labels[i]);
        }
        return errors;
    }
}
