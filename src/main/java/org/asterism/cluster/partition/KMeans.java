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
 * k-means: k means, each point with its nearest, so that the squared distances add up to as little as possible.
 *
 * <p>Each start is drawn by greedy k-means++ and improved by Lloyd's iteration until no point moves; the best of all
 * starts is kept. Hamerly's bounds leave the iteration exact but skip most distances. There are fewer than k clusters
 * only where there are fewer than k different points. O(n k) for the first iteration of a start, then close to O(n).
 * Lloyd 1982, doi 10.1109/TIT.1982.1056489; Arthur and Vassilvitskii 2007, "k-means++"; Hamerly 2010, doi
 * 10.1137/1.9781611972801.12.
 */
@Described(
        id = "k-means",
        title = "k-means",
        summary = "Splits the points into k compact groups around their means.",
        group = "Partition",
        complexity = "O(n k) at first, then about O(n) a pass",
        reference = "Lloyd 1982, Least squares quantization in PCM, doi 10.1109/TIT.1982.1056489; Arthur and"
                + " Vassilvitskii 2007, k-means++, ACM-SIAM SODA; Hamerly 2010, Making k-means even faster, doi"
                + " 10.1137/1.9781611972801.12")
public record KMeans(
        @Parameter(
                help = "How many groups the picture is cut into, by straight borders halfway between the means."
                        + " (Lloyd 1982)",
                initial = "3",
                min = 1,
                max = 10_000)
        int k,

        @Parameter(
                help = "How many random starts are tried; the tightest result is shown. More starts make a poor"
                        + " picture, with one group split and two joined, less likely. (Arthur and Vassilvitskii 2007)",
                initial = "5",
                min = 1,
                max = 1000)
        int starts,

        @Parameter(help = "Which random starts are drawn; the same seed gives the same picture.", initial = "1")
        long seed)
        implements Clusterer {

    @Override
    public double effort(int size, int dimensions) {
        return starts * (3.0 * size * k + 20.0 * size);
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        ClusterCount.check(k, points.size());
        Points scaled = Rescaled.of(points).points();
        SplittableRandom random = new SplittableRandom(seed);
        Means best = start(0, scaled, random.split(), job);
        for (int start = 1; start < starts; start++) {
            Means next = start(start, scaled, random.split(), job);
            best = next.squaredError() < best.squaredError() ? next : best;
        }
        job.progress(1);
        return Clustering.of(best.labels());
    }

    private Means start(int number, Points points, SplittableRandom random, Job job) {
        job.stage("Start " + (number + 1) + " of " + starts);
        Job part = job.part((double) number / starts, (number + 1.0) / starts);
        int[] rows = Seeding.rows(points, k, random, part.part(0, 0.3));
        double[][] centers = new double[k][];
        for (int c = 0; c < k; c++) {
            centers[c] = points.row(rows[c]);
        }
        return new Lloyd(points, centers, part.part(0.3, 1)).run();
    }
}
