package org.asterism.cluster.partition;

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
 * Mini-batch k-means: k-means that looks at a few random points at a time.
 *
 * <p>Each batch moves its nearest centres toward its points, the less the more points a centre has had; the run stops when
 * batches no longer come closer to their centres, and every point then joins its nearest centre. The result is close to
 * that of {@link KMeans}, rarely as tight; the time hardly grows with n but for the last pass. O(b k d) a batch of b
 * points, O(n k d) at the end. Sculley 2010, doi 10.1145/1772690.1772862.
 */
@Described(
        id = "mini-batch-k-means",
        title = "Mini-batch k-means",
        summary = "Finds about what k-means finds, from small random samples: for very many points.",
        group = "Partition",
        complexity = "O(b k d) a batch of b points, O(n k d) at the end",
        reference = "Sculley 2010, Web-scale k-means clustering, doi 10.1145/1772690.1772862")
public record MiniBatchKMeans(
        @Parameter(
                help = "How many groups the picture is cut into, by straight borders halfway between the means."
                        + " (Lloyd 1982)",
                initial = "3",
                min = 1,
                max = 10_000)
        int k,

        @Parameter(
                help =
                        "How many random points move the centres at a time. Larger batches give a tighter picture, smaller"
                                + " ones a quicker. (Sculley 2010)",
                initial = "1024",
                min = 1,
                max = 10_000_000,
                unit = "points")
        int batch,

        @Parameter(
                help =
                        "How many batches in a row may fail to come closer to their centres before the run stops. More make"
                                + " the picture a little tighter. (Sculley 2010)",
                initial = "10",
                min = 1,
                max = 10_000,
                unit = "batches")
        int patience,

        @Parameter(help = "Which random batches are drawn; the same seed gives the same picture.", initial = "1")
        long seed)
        implements Clusterer {

    @Override
    public double effort(int size, int dimensions) {
        return (double) k * (size + 200.0 * Math.min(batch, size));
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (12L + 8L * dimensions);
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        ClusterCount.check(k, points.size());
        return Clustering.of(means(Rescaled.of(points).points(), job).labels());
    }

    /** The run on points whose squared distances neither overflow nor vanish. */
    Means means(Points points, Job job) {
        Centers centers = new MiniBatches(points, k, Math.min(batch, points.size()), new SplittableRandom(seed), job)
                .run(patience);
        job.stage("Assigning all points");
        int[] labels = NearestCenters.labels(points, centers, job);
        job.progress(1);
        return new Means(centers.rows(), labels, centers.squaredError(points, labels, job), 0);
    }
}
