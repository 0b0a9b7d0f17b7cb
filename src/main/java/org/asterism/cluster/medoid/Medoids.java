package org.asterism.cluster.medoid;

import java.util.Arrays;

/**
 * The result of a k-medoids run.
 *
 * @param medoids the index of each medoid
 * @param labels for each point the number of its medoid
 * @param loss the summed distances of all points to their medoids
 * @param swaps how many swaps were done
 */
record Medoids(int[] medoids, int[] labels, double loss, int swaps) {
    /** The same in rows of the data. */
    Medoids inRowsOf(Profile profile) {
        int[] rows = Arrays.stream(medoids).map(profile::id).toArray();
        int[] ofRows = new int[labels.length];
        for (int o = 0; o < labels.length; o++) {
            ofRows[profile.id(o)] = labels[o];
        }
        return new Medoids(rows, ofRows, loss, swaps);
    }
}
