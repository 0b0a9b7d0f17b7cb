package org.asterism.quality;

import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;

/**
 * How wide clusters are in all, which falls as their number grows: in a curve of it people look for an elbow. Noise takes no
 * part. Values are up to one factor for all labellings of the same points, which is there so that none overflows.
 */
public final class Tightness {
    private Tightness() {}

    /** The summed squared distances to the clusters' means. O(n). */
    public static double squares(Points points, int[] labels) {
        return Means.of(Rescaled.of(points).points(), Groups.of(labels)).squares();
    }

    /** The summed distances to the clusters' medoids, the points that are nearest to all others of theirs. O(n²) at worst. */
    public static double distances(Space space, int[] labels, Job job) {
        Dissimilarity distances = space.distances();
        double sum = 0;
        for (int[] members : Clustering.of(labels).members()) {
            double least = Double.POSITIVE_INFINITY;
            for (int medoid : members) {
                job.check();
                least = Math.min(least, sum(distances, medoid, members, least));
            }
            sum += least;
        }
        return sum;
    }

    /** The summed distances from one point, or something not below {@code enough}. */
    private static double sum(Dissimilarity distances, int from, int[] members, double enough) {
        double sum = 0;
        for (int i = 0; i < members.length && sum < enough; i++) {
            sum += distances.between(from, members[i]);
        }
        return sum;
    }
}
