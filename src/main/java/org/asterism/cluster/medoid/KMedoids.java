package org.asterism.cluster.medoid;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Given;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Steerable;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/**
 * k-medoids: k points stand for all others, so that the distances to the nearest of them add up to as little as possible.
 *
 * <p>From a start, medoids are swapped for other points until no swap improves (Partitioning Around Medoids). FasterPAM
 * prices a point for all medoids in one pass and swaps at once; original PAM does the best of all swaps again and again.
 * Distances are computed on the fly, for Euclidean ones only where a point could be nearer than the second nearest
 * medoid. There are always k clusters. O(n²) a round at worst, O(n + k) memory. Kaufman and Rousseeuw 1990, doi
 * 10.1002/9780470316801; Schubert and Rousseeuw 2021, doi 10.1016/j.is.2021.101804.
 */
@Described(
        id = "k-medoids",
        title = "k-medoids",
        summary = "Splits the points into k groups around points of the data, which outliers pull less than means.",
        group = "Partition",
        complexity = "O(n²) a round, O(k n²) a swap for original PAM",
        reference = "Schubert and Rousseeuw 2021, Fast and eager k-medoids clustering, doi 10.1016/j.is.2021.101804;"
                + " Kaufman and Rousseeuw 1990, Finding Groups in Data, doi 10.1002/9780470316801")
public record KMedoids(
        @Parameter(
                help = "How many groups the picture is cut into; each gathers around one of the points shown."
                        + " (Kaufman and Rousseeuw 1990)",
                initial = "3",
                min = 1,
                max = 10_000)
        int k,

        @Parameter(
                help = "How swaps are found. All end where no swap improves, in pictures of like quality; faster-pam is"
                        + " the fastest by far, pam the original for teaching. (Schubert and Rousseeuw 2021)",
                initial = "faster-pam")
        PamVariant variant,

        @Parameter(
                help =
                        "How the first medoids are chosen, which decides among pictures that are equally stable. build is"
                                + " the careful and slow choice of original PAM. (Schubert and Rousseeuw 2021)",
                initial = "k-means-plus-plus")
        MedoidStart start,

        Distance distance,

        @Parameter(
                help = "Which random start is drawn; the same seed gives the same picture.",
                initial = "1",
                when = "start=k-means-plus-plus|lab|random")
        long seed)
        implements Steerable {

    /** FasterPAM under Euclidean distances from k-means++. */
    public KMedoids(int k, long seed) {
        this(k, PamVariant.FASTER_PAM, MedoidStart.K_MEANS_PLUS_PLUS, Distance.EUCLIDEAN, seed);
    }

    @Override
    public double effort(int size, int dimensions) {
        double build = start == MedoidStart.BUILD ? (double) k * size * size : 0;
        return build + variant.effort(size, k);
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (250L + 16L * dimensions) + 10_000_000;
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        ClusterCount.check(k, points.size());
        job.stage("Choosing a start");
        MedoidSteps steps = steps(points, trace, job);
        int[] first = start.choose(steps.profile(), k, new SplittableRandom(seed), steps, job.part(0, 0.1));
        return search(first, steps, job.part(0.1, 1));
    }

    @Override
    public Clustering resume(Points points, List<Mark> from, Trace trace, Job job) {
        ClusterCount.check(k, points.size());
        int[] rows = Given.medoids(from, k, points);
        job.stage("Going on from the medoids given");
        MedoidSteps steps = steps(points, trace, job);
        return search(objects(steps.profile(), rows), steps, job);
    }

    @Override
    public Set<String> startOptions() {
        return Set.of("k", "start", "seed");
    }

    @Override
    public Pseudocode pseudocode() {
        return Pseudocode.of("Sum of distances", start.code(k) + variant.code());
    }

    private MedoidSteps steps(Points points, Trace trace, Job job) {
        Profile profile = Profile.of(points, distance, job);
        return new MedoidSteps(trace, trace.watched() ? new CountedProfile(profile, trace) : profile);
    }

    private Clustering search(int[] first, MedoidSteps steps, Job job) {
        job.stage("Swapping medoids");
        Profile profile = steps.profile();
        Medoids medoids = variant.run(profile, first, steps, job).inRowsOf(profile);
        Clustering clustering = Clustering.of(medoids.labels());
        steps.ended(medoids, clustering);
        job.progress(1);
        return clustering;
    }

    /** FasterPAM from given rows. */
    static Medoids improve(Points points, int[] start, Job job) {
        return improve(Profile.of(points, Distance.EUCLIDEAN, job), start, PamVariant.FASTER_PAM, job);
    }

    /** Swaps from given rows. */
    static Medoids improve(Profile profile, int[] start, PamVariant variant, Job job) {
        return variant.run(profile, objects(profile, start), MedoidSteps.none(profile), job)
                .inRowsOf(profile);
    }

    private static int[] objects(Profile profile, int[] rows) {
        int[] objects = profile.objects();
        return Arrays.stream(rows).map(row -> objects[row]).toArray();
    }
}
