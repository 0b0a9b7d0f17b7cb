package org.asterism.cluster.medoid;

import java.util.SplittableRandom;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * Medoids that make points much nearer to their own than to the second nearest, and as many as suit that best.
 *
 * <p>FasterMSC swaps medoids eagerly for the medoid silhouette, the mean of 1 less the nearest distance over the second
 * nearest. DynMSC starts with the most clusters, drops the medoid that is missed least, swaps on, down to the fewest, and
 * keeps the number with the best silhouette. O(n²) a round and number, O(n + k) memory. Lenssen and Schubert 2022, doi
 * 10.1007/978-3-031-17849-8_15, and 2023, arXiv 2309.03751.
 */
@Described(
        id = "medoid-silhouette",
        title = "Medoid silhouette",
        summary = "Splits the points around medoids so that groups stand well apart, and finds how many there are.",
        group = "Partition",
        complexity = "O(n²) a round for each number of clusters",
        reference = "Lenssen and Schubert 2022, Clustering by direct optimization of the medoid silhouette, doi"
                + " 10.1007/978-3-031-17849-8_15; Lenssen and Schubert 2023, Medoid silhouette clustering with automatic"
                + " cluster number selection, arXiv 2309.03751")
public record MedoidSilhouette(
        @Parameter(
                help = "The fewest groups that the picture may be cut into. A single group has no silhouette, so two is"
                        + " the least. (Lenssen and Schubert 2023)",
                initial = "2",
                min = 2,
                max = 1000)
        int minClusters,

        @Parameter(
                help = "The most groups that the picture may be cut into; the search starts there. Many more than there"
                        + " are make it slow, and tiny groups more likely. (Lenssen and Schubert 2023)",
                initial = "10",
                min = 2,
                max = 1000)
        int maxClusters,

        Distance distance,

        @Parameter(help = "Which random start is drawn; the same seed gives the same picture.", initial = "1")
        long seed)
        implements Clusterer {

    @Override
    public double effort(int size, int dimensions) {
        return 4.0 * (maxClusters - minClusters + 2) * size * size;
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (300L + 16L * dimensions) + 10_000_000;
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        if (minClusters > maxClusters) {
            throw new InvalidInputException("min-clusters is " + minClusters + ", but max-clusters only " + maxClusters
                    + "; choose it no larger than that.");
        }
        if (points.size() < 3) {
            job.progress(1);
            return Clustering.of(new int[points.size()]);
        }
        job.stage("Drawing a start");
        Profile profile = Profile.of(points, distance, job);
        Medoids medoids = search(profile, job).inRowsOf(profile);
        job.progress(1);
        return Clustering.of(medoids.labels());
    }

    /** The medoids with the best silhouette of all numbers of clusters, the fewest of equals. At least 3 objects. */
    Medoids search(Profile profile, Job job) {
        int most = Math.min(maxClusters, profile.size() - 1);
        int fewest = Math.min(minClusters, most);
        SplittableRandom random = new SplittableRandom(seed);
        int[] start = MedoidStart.K_MEANS_PLUS_PLUS.choose(profile, most, random, job.part(0, 0.1));
        SilhouetteMedoids state = new SilhouetteMedoids(profile, start, job);
        Medoids best = improve(profile, state, part(most, fewest, most, job));
        for (int k = most - 1; k >= fewest; k--) {
            state = state.withoutOne(job);
            Medoids next = improve(profile, state, part(most, fewest, k, job));
            best = next.loss() <= best.loss() ? next : best;
        }
        return best;
    }

    private static Job part(int most, int fewest, int k, Job job) {
        double all = most - fewest + 1;
        job.stage(k + " clusters");
        return job.part(0.1 + 0.9 * (most - k) / all, 0.1 + 0.9 * (most - k + 1) / all);
    }

    private static Medoids improve(Profile profile, MedoidState state, Job job) {
        return new FasterPam(state, profile.objects(), MedoidSteps.none(profile), job).run();
    }
}
