package org.asterism.cluster.medoid;

import java.util.SplittableRandom;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/**
 * CLARANS: k-medoids that tries random swaps, and stops after many in a row that do not improve.
 *
 * <p>The original draws a medoid and a point and gives up after 1.25 % of all pairs; FastCLARANS draws a point, prices it
 * for all medoids at once, and gives up after 2.5 % of the points. The best of some random starts is kept. O(n) a try,
 * O(n + k) memory. Ng and Han 2002, doi 10.1109/TKDE.2002.1033770; Schubert and Rousseeuw 2021, doi
 * 10.1016/j.is.2021.101804.
 */
@Described(
        id = "clarans",
        title = "CLARANS",
        summary = "Swaps medoids for random points as long as that improves within some tries.",
        group = "Partition",
        complexity = "O(n²), a fraction of k-medoids; O(k n²) for the original",
        reference = "Ng and Han 2002, CLARANS: a method for clustering objects for spatial data mining, doi"
                + " 10.1109/TKDE.2002.1033770; Schubert and Rousseeuw 2021, Fast and eager k-medoids clustering, doi"
                + " 10.1016/j.is.2021.101804")
public record Clarans(
        @Parameter(
                help = "How many groups the picture is cut into; each gathers around one of the points shown."
                        + " (Ng and Han 2002)",
                initial = "3",
                min = 1,
                max = 10_000)
        int k,

        @Parameter(
                help = "How many random starts are tried; the tightest result is shown. More make a poor picture, with"
                        + " one group split and two joined, less likely. (Ng and Han 2002)",
                initial = "2",
                min = 1,
                max = 1000)
        int restarts,

        @Parameter(
                help =
                        "How swaps are drawn: faster draws points and looks at all medoids at once, original draws pairs."
                                + " The pictures are of like quality. (Schubert and Rousseeuw 2021)",
                initial = "faster")
        Sampling variant,

        Distance distance,

        @Parameter(help = "Which random swaps are tried; the same seed gives the same picture.", initial = "1")
        long seed)
        implements Clusterer {

    /** Tries in a row below which nobody should give up: with few points they cost nothing. */
    private static final int LEAST_TRIES = 250;

    @Override
    public double effort(int size, int dimensions) {
        return 5.0 * restarts * patience(size) * size;
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (300L + 16L * dimensions) + 10_000_000;
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        ClusterCount.check(k, points.size());
        job.stage("Ordering points");
        Profile profile = Profile.of(points, distance, job);
        Medoids medoids = search(profile, job);
        job.progress(1);
        return Clustering.of(medoids.inRowsOf(profile).labels());
    }

    /** The best medoids of all starts. */
    Medoids search(Profile profile, Job job) {
        if (k == 1) {
            return PamVariant.FASTER_PAM.run(profile, new int[1], MedoidSteps.none(profile), job);
        }
        SplittableRandom random = new SplittableRandom(seed);
        Medoids best = start(0, profile, random.split(), job);
        for (int number = 1; number < restarts; number++) {
            Medoids next = start(number, profile, random.split(), job);
            best = next.loss() < best.loss() ? next : best;
        }
        return best;
    }

    private Medoids start(int number, Profile profile, SplittableRandom random, Job job) {
        job.stage("Start " + (number + 1) + " of " + restarts);
        Job part = job.part((double) number / restarts, (number + 1.0) / restarts);
        int size = profile.size();
        MedoidSteps steps = MedoidSteps.none(profile);
        MedoidState state = new NearestMedoids(profile, Shuffle.draw(size, k, random), part);
        SwapSearch search = switch (variant) {
            case FASTER -> new FasterPam(state, Shuffle.draw(size, size, random), (int) patience(size), steps, part);
            case ORIGINAL -> new RandomSwaps(state, (int) patience(size), random, steps, part);
        };
        return search.run();
    }

    /** After how many tries in a row without a swap to stop. */
    private double patience(int size) {
        double share = variant == Sampling.FASTER ? 0.025 : 0.0125 * k;
        return Math.max(LEAST_TRIES, Math.ceil(share * (size - k)));
    }
}
