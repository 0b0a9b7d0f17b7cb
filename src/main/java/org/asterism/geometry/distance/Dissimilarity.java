package org.asterism.geometry.distance;

import org.asterism.geometry.Points;

/**
 * How far any two of n objects are from each other, whatever that is computed from: at least 0, the same both ways, 0
 * from an object to itself.
 *
 * <p>Safe to read from several threads.
 */
public interface Dissimilarity {
    int size();

    double between(int i, int j);

    /** Fills {@code out[0]} to {@code out[to - from - 1]} with the distances of {@code i} to objects {@code from} on. */
    default void row(int i, int from, int to, double[] out) {
        for (int j = from; j < to; j++) {
            out[j - from] = between(i, j);
        }
    }

    /**
     * The distances of {@code i} to all objects, read only: in the buffer, or where they lie already.
     *
     * @param buffer as long as there are objects
     */
    default double[] row(int i, double[] buffer) {
        row(i, 0, size(), buffer);
        return buffer;
    }

    /** The distances of points under a metric that has no exponent. */
    static Dissimilarity of(Points points, Metric metric) {
        return new Distance(metric).of(points);
    }
}
