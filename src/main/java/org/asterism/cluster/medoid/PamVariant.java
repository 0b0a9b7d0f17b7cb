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
            return best(profile, medoids, steps, job);
        }
        return search(profile, medoids, steps, job).run();
    }

    /** The one medoid with the smallest sum of distances, which no swap can better. */
    private static Medoids best(Profile profile, int[] start, MedoidSteps steps, Job job) {
        if (!steps.watched()) {
            return single(profile, new Build(profile, steps, job).choose(1), 0);
        }
        Medoids first = single(profile, start, 0);
        steps.started(first);
        Medoids best = single(profile, new Build(profile, MedoidSteps.none(profile), job).choose(1), 1);
        double change = best.loss() - first.loss();
        if (best.medoids()[0] == start[0] || change >= 0) {
            return single(profile, best.medoids(), 0);
        }
        steps.considered(first, 0, best.medoids()[0], change);
        steps.swapped(best, first.loss());
        return best;
    }

    private static Medoids single(Profile profile, int[] medoid, int swaps) {
        double[] distances = profile.row(medoid[0], new double[profile.size()]);
        double loss = Distances.sum(distances, 0, distances.length);
        return new Medoids(medoid, new int[distances.length], loss, swaps);
    }

    /** The search in lines of pseudo-code, after the start. */
    String code() {
        return switch (this) {
            case FASTER_PAM -> """
                | repeat until all points in a row were tried in vain
                Pass by |   take the next point, and price it in place of all medoids at once
                Try |   if the best of these swaps lowers the sum of distances
                Swap |     swap at once; each point joins its nearest medoid
                Done | no swap is left that lowers the sum
                """;
            case FAST_PAM2 -> """
                | repeat
                Look |   in one pass over all points, find the best one for each medoid
                Try |   for each of these swaps, the best first, that still lowers the sum of distances
                Swap |     swap; each point joins its nearest medoid
                Skip |   leave out those that no longer do
                Done | until no swap lowers the sum
                """;
            case FAST_PAM1 -> """
                | repeat
                Look |   for each point that is no medoid, price it in place of all medoids at once
                Try |   take the swap that lowers the sum of distances most
                Swap |   if it does, swap; each point joins its nearest medoid
                Done | until no swap lowers the sum
                """;
            case PAM -> """
                | repeat
                Look |   for each medoid and each other point, add up what their swap would change
                Try |   take the swap that lowers the sum of distances most
                Swap |   if it does, swap; each point joins its nearest medoid
                Done | until no swap lowers the sum
                """;
        };
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
