package org.asterism.quality;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * The mean silhouette: how much nearer points are to their own cluster than to the next.
 *
 * <p>For a point with mean distance a to its own cluster and b to the nearest other one it is (b - a) / max(a, b), and 0
 * in a cluster of one. Noise takes no part. Exact up to {@value #EXACT} clustered points, O(n²); above that on a sample of
 * {@value #SAMPLE} drawn with a fixed seed. Rousseeuw 1987, doi 10.1016/0377-0427(87)90125-7.
 *
 * @param mean from -1 to 1; NaN where there are fewer than two clusters
 * @param sampled whether the mean is over a sample
 * @param points how many points the mean is over
 */
public record Silhouette(double mean, boolean sampled, int points) {
    /** The most clustered points for which every distance is computed. */
    public static final int EXACT = 20_000;

    /** How many points are drawn where there are more. */
    public static final int SAMPLE = 10_000;

    private static final long SEED = 20_261_101;

    /**
     * Measures a clustering of these points.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Silhouette of(Points points, Clustering clustering, Job job) {
        int[] labels = clustering.labels();
        int[] clustered =
                IntStream.range(0, labels.length).filter(i -> labels[i] >= 0).toArray();
        boolean sampled = clustered.length > EXACT;
        int[] chosen = sampled ? sample(clustered) : clustered;
        int[] grouped = grouped(chosen, labels, clustering.clusters());
        int[] starts = starts(grouped, labels);
        if (starts.length < 3) {
            return new Silhouette(Double.NaN, false, clustered.length);
        }
        Points own = Rescaled.of(points.select(grouped)).points();
        return new Silhouette(mean(own, starts, job), sampled, grouped.length);
    }

    private static double mean(Points points, int[] starts, Job job) {
        int block = 64;
        double[] sums = new double[Math.ceilDiv(points.size(), block)];
        Parallel.forEach(sums.length, b -> {
            double[] distances = new double[points.size()];
            int end = Math.min(points.size(), (b + 1) * block);
            for (int i = b * block; i < end; i++) {
                job.check();
                Distances.euclidean(points, 0, points.size(), points.row(i), distances);
                sums[b] += width(i, starts, distances);
            }
        });
        return Arrays.stream(sums).sum() / points.size();
    }

    /** The silhouette of one point, from its distances to all points in the order of their clusters. */
    private static double width(int i, int[] starts, double[] distances) {
        double own = 0;
        double other = Double.POSITIVE_INFINITY;
        for (int c = 0; c < starts.length - 1; c++) {
            double sum = Distances.sum(distances, starts[c], starts[c + 1]);
            int size = starts[c + 1] - starts[c];
            if (i < starts[c] || i >= starts[c + 1]) {
                other = Math.min(other, sum / size);
            } else if (size == 1) {
                return 0;
            } else {
                own = sum / (size - 1);
            }
        }
        double larger = Math.max(own, other);
        return larger == 0 ? 0 : (other - own) / larger;
    }

    private static int[] sample(int[] rows) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] deck = rows.clone();
        for (int i = 0; i < SAMPLE; i++) {
            int j = random.nextInt(i, deck.length);
            int drawn = deck[j];
            deck[j] = deck[i];
            deck[i] = drawn;
        }
        int[] drawn = Arrays.copyOf(deck, SAMPLE);
        Arrays.sort(drawn);
        return drawn;
    }

    private static int[] grouped(int[] rows, int[] labels, int clusters) {
        int[] next = new int[clusters + 1];
        for (int row : rows) {
            next[labels[row] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] grouped = new int[rows.length];
        for (int row : rows) {
            grouped[next[labels[row]]++] = row;
        }
        return grouped;
    }

    /** Where each cluster begins among the grouped rows, and their number at the end. */
    private static int[] starts(int[] grouped, int[] labels) {
        return IntStream.rangeClosed(0, grouped.length)
                .filter(i -> i == 0 || i == grouped.length || labels[grouped[i]] != labels[grouped[i - 1]])
                .toArray();
    }
}
