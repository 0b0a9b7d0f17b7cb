package org.asterism.cluster.medoid;

import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;

/** k-medoids from given medoids, for the races. */
public final class GivenMedoids {
    private GivenMedoids() {}

    /** The medoids that swapping ends with. */
    public static int[] improve(Points points, Distance distance, int[] start, PamVariant variant) {
        Profile profile = Profile.of(points, distance, Job.QUIET);
        return KMedoids.improve(profile, start, variant, Job.QUIET).medoids();
    }
}
