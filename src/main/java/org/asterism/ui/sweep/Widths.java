package org.asterism.ui.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;
import org.asterism.quality.Noise;
import org.asterism.quality.Silhouette;
import org.asterism.quality.Space;

/**
 * The silhouette widths of a clustering, cluster by cluster.
 *
 * @param clusters the widths of each cluster's points, largest first; of a cluster that no measured point is in, none
 * @param mean of all of them; NaN where there are fewer than two clusters
 * @param measured how many points were measured
 * @param points how many could have been
 */
record Widths(List<double[]> clusters, double mean, int measured, int points) {
    Widths {
        clusters = List.copyOf(clusters);
    }

    static Widths of(Space space, Clustering clustering, Job job) {
        Silhouette silhouette = Silhouette.estimate(space, Noise.LEFT_OUT.apply(clustering.labels()), job);
        double[] widths = silhouette.widths();
        List<double[]> clusters = Arrays.stream(clustering.members())
                .map(members -> falling(members, widths))
                .toList();
        int clustered = clustering.labels().length - clustering.noise();
        return new Widths(clusters, silhouette.mean(), silhouette.count(), clustered);
    }

    private static double[] falling(int[] members, double[] widths) {
        double[] rising = IntStream.of(members)
                .mapToDouble(point -> widths[point])
                .filter(width -> !Double.isNaN(width))
                .sorted()
                .toArray();
        return IntStream.range(0, rising.length)
                .mapToDouble(i -> rising[rising.length - 1 - i])
                .toArray();
    }

    /** Whether only a sample of the points was measured. */
    boolean sampled() {
        return measured > 0 && measured < points;
    }

    /** How many points lie nearer to another cluster than to their own. */
    long negative() {
        return clusters.stream()
                .flatMapToDouble(Arrays::stream)
                .filter(width -> width < 0)
                .count();
    }
}
