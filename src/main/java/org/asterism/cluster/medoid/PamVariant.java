package org.asterism.cluster.medoid;

import org.asterism.geometry.Distances;
import org.asterism.job.Job;
import org.asterism.parameter.Titled;

/** Ways to find swaps that improve medoids. */
public enum PamVariant {
    /** Each point in turn, its best swap done at once if it improves; O(n²) a round, few rounds. */
    @Titled("FasterPAM")
    FASTER_PAM,
    /** The best point for each medoid in a pass, as many swaps as improve; O(n²) a pass. */
    @Titled("FastPAM2")
    FAST_PAM2,
    /** The swaps of PAM, all medoids priced at once; O(n²) a swap. */
    @Titled("FastPAM1")
    FAST_PAM1,
    /** The best swap of all, each pair priced on its own; O(k n²) a swap. */
    @Titled("PAM")
    PAM;

    /** Swaps from the medoids given until no swap improves. */
    Medoids run(Profile profile, int[] medoids, MedoidSteps steps, Job job) {
        if (medoids.length == 1) {
            return best(profile, job);
        }
        return search(profile, medoids, steps, job).run();
    }

    /** The one medoid with the smallest sum of distances, which no swap can better. */
    private static Medoids best(Profile profile, Job job) {
        int[] medoid = new Build(profile, job).choose(1);
        double[] distances = profile.row(medoid[0], new double[profile.size()]);
        return new Medoids(medoid, new int[distances.length], Distances.sum(distances, 0, distances.length), 0);
    }

    private SwapSearch search(Profile profile, int[] medoids, MedoidSteps steps, Job job) {
        int[] order = profile.objects();
        return switch (this) {
            case FASTER_PAM -> new FasterPam(new NearestMedoids(profile, medoids, job), order, steps, job);
            case FAST_PAM2 -> new FastPam2(new NearestMedoids(profile, medoids, job), order, steps, job);
            case FAST_PAM1 -> new Pam(new NearestMedoids(profile, medoids, job), order, steps, job);
            case PAM -> new Pam(new OriginalMedoids(profile, medoids, job), order, steps, job);
        };
    }

    /** About how many distances it looks at. */
    double effort(int size, int k) {
        double pass = (double) size * size;
        double swaps = 3.0 * k;
        return switch (this) {
            case FASTER_PAM -> 5 * pass;
            case FAST_PAM2 -> 10 * pass;
            case FAST_PAM1 -> swaps * pass;
            case PAM -> swaps * k * pass;
        };
    }
}
