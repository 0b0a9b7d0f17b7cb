package org.asterism.cluster.partition;

import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;

/** k-means and k-medoids from given starts, for the races. */
public final class GivenStart {
    private GivenStart() {}

    /** The labels that k-means ends with, of points near the unit square, which are not rescaled. */
    public static int[] means(Points points, double[][] start) {
        Assignment assignment = Assignment.of(Rescaled.of(points).points(), start.length, Job.QUIET);
        return new Lloyd(assignment, start, LloydTrace.NONE, Job.QUIET).run().labels();
    }

    /** The medoids that swapping ends with. */
    public static int[] medoids(Points points, int[] start, PamVariant variant) {
        Profile profile = Profile.of(points, Metric.EUCLIDEAN, 2, Job.QUIET);
        return KMedoids.improve(profile, start, variant, Job.QUIET).medoids();
    }
}
