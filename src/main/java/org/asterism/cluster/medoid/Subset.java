package org.asterism.cluster.medoid;

import org.asterism.geometry.distance.Dissimilarity;

/**
 * Some of the objects of a whole.
 *
 * @param objects which, in the order in which they are numbered here
 */
record Subset(Dissimilarity whole, int[] objects) implements Dissimilarity {
    @Override
    public int size() {
        return objects.length;
    }

    @Override
    public double between(int i, int j) {
        return whole.between(objects[i], objects[j]);
    }
}
