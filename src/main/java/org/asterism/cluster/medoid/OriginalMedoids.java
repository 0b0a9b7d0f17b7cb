package org.asterism.cluster.medoid;

import org.asterism.job.Job;

/** As {@link NearestMedoids}, but prices each pair of a medoid and a candidate by the definition, as original PAM does. */
final class OriginalMedoids extends NearestMedoids {
    private final Profile profile;
    private final Job job;

    OriginalMedoids(Profile profile, int[] medoids, Job job) {
        super(profile, medoids, job);
        this.profile = profile;
        this.job = job;
    }

    @Override
    public void changes(int candidate, Profile.Reached memory, double[] changes) {
        double[] distances = profile.row(candidate, memory.buffer());
        for (int m = 0; m < changes.length; m++) {
            job.check();
            if (m > 0 && profile instanceof CountedProfile) {
                // Those who watch see the cost of the original; else a row serves all pairs of its candidate.
                distances = profile.row(candidate, memory.buffer());
            }
            changes[m] = changeByDefinition(m, distances);
        }
    }
}
