package org.asterism.cluster.partition;

import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;

/** k-means from given centres, for the races. */
public final class GivenStart {
    private GivenStart() {}

    /** The labels that k-means ends with, of points near the unit square, which are not rescaled. */
    public static int[] means(Points points, double[][] start) {
        Assignment assignment = Assignment.of(Rescaled.of(points).points(), start.length, Job.QUIET);
        return new Lloyd(assignment, start, LloydSteps.NONE, Job.QUIET).run().labels();
    }
}
