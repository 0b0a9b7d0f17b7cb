package org.asterism.cluster.partition;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/**
 * k-medoids by FasterPAM: k points stand for all others, so that the distances to the nearest of them add up to as little
 * as possible.
 *
 * <p>From a k-means++ start, every point in turn is tried in the place of the medoid it serves best for, and the first
 * improving swap is done at once, until a full round finds none. Distances are computed on the fly, only where a point
 * could be nearer than the second nearest medoid. There are always k clusters. O(n²) a round at worst, O(n + k) memory.
 * Schubert and Rousseeuw 2021, doi 10.1016/j.is.2021.101804.
 */
@Described(
        id = "k-medoids",
        title = "k-medoids",
        summary = "Splits the points into k groups around points of the data, which outliers pull less than means.",
        group = "Partition",
        complexity = "O(n²) a round",
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

        @Parameter(help = "Which random start is drawn; the same seed gives the same picture.", initial = "1")
        long seed)
        implements Clusterer {

    @Override
    public double effort(int size, int dimensions) {
        return 5.0 * size * size;
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        ClusterCount.check(k, points.size());
        Points scaled = Rescaled.of(points).points();
        if (k == 1) {
            return new Clustering(new int[points.size()], 1);
        }
        job.stage("Drawing a start");
        int[] start = Seeding.rows(scaled, k, new SplittableRandom(seed), job.part(0, 0.1));
        job.stage("Swapping medoids");
        Medoids medoids = improve(scaled, start, job.part(0.1, 1));
        job.progress(1);
        return Clustering.of(medoids.labels());
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (200L + 16L * dimensions);
    }

    /** FasterPAM from given medoids, at least 2. */
    static Medoids improve(Points points, int[] start, Job job) {
        EuclideanProfile profile = new EuclideanProfile(points, job);
        int[] order = profile.positions();
        int[] medoids = Arrays.stream(start).map(row -> order[row]).toArray();
        Medoids found = new FasterPam(profile, medoids, order, job).run();
        int[] labels = new int[points.size()];
        Arrays.setAll(labels, row -> found.labels()[order[row]]);
        int[] rows = Arrays.stream(found.medoids()).map(profile::row).toArray();
        return new Medoids(rows, labels, found.loss(), found.swaps());
    }
}
