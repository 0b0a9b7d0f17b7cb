package org.asterism.cluster.medoid;

import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;

/**
 * Dissimilarities as a search for medoids asks for them: only those objects matter that lie nearer to a candidate than to
 * their farthest medoid of interest.
 */
interface Profile extends Dissimilarity {
    /** The profile of points under a metric; points in the order that suits it, {@link #id} tells which is which. */
    static Profile of(Points points, Distance distance, Job job) {
        return distance.metric() == Metric.EUCLIDEAN
                ? new EuclideanProfile(Rescaled.of(points).points(), job)
                : new RowProfile(distances(points, distance));
    }

    /** The distances of points, brought to a scale at which their sums neither overflow nor vanish. */
    static Dissimilarity distances(Points points, Distance distance) {
        boolean scalable = distance.metric().scalable() || distance.metric() == Metric.MATRIX;
        return distance.of(scalable ? Rescaled.of(points).points() : points);
    }

    /** The row of the data that an object is. */
    default int id(int object) {
        return object;
    }

    /** The objects in the order of their rows. */
    default int[] objects() {
        int[] objects = new int[size()];
        for (int object = 0; object < objects.length; object++) {
            objects[id(object)] = object;
        }
        return objects;
    }

    /** Takes notice of how near a candidate must come to matter to each object; copied. */
    void limit(double[] limits);

    /**
     * Fills in the objects nearer to {@code candidate} than their limit, and how near; it may add some at the limit.
     *
     * @return how many there are
     */
    int within(int candidate, Reached reached);

    /** How many distances {@link #within} computes for a candidate, found apart from it so that it need not count. */
    long computed(int candidate);

    /** Objects and their distances. */
    record Reached(int[] objects, double[] distances, double[] buffer) {
        static Reached of(int size) {
            return new Reached(new int[size], new double[size], new double[size]);
        }
    }
}
