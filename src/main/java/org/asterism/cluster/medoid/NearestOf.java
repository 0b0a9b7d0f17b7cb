package org.asterism.cluster.medoid;

import java.util.Arrays;
import org.asterism.geometry.Distances;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/** Puts all objects to the nearest of given medoids; O(n k). */
final class NearestOf {
    private final Dissimilarity distances;
    private final int[] medoids;
    private final Job job;
    private final int[] labels;
    private final double[] nearest;

    private NearestOf(Dissimilarity distances, int[] medoids, Job job) {
        this.distances = distances;
        this.medoids = medoids;
        this.job = job;
        labels = new int[distances.size()];
        nearest = new double[distances.size()];
    }

    static Medoids assign(Dissimilarity distances, int[] medoids, Job job) {
        return new NearestOf(distances, medoids, job).run();
    }

    private Medoids run() {
        Blocks blocks = Blocks.of(labels.length);
        double[] sums = new double[blocks.count()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        Parallel.forEach(sums.length, block -> {
            assign(blocks.start(block), blocks.end(block));
            sums[block] = Distances.sum(nearest, blocks.start(block), blocks.end(block));
        });
        for (int m = 0; m < medoids.length; m++) {
            // A medoid is its own, even where another lies on the same spot.
            labels[medoids[m]] = m;
        }
        return new Medoids(medoids, labels, Arrays.stream(sums).sum(), 0);
    }

    private void assign(int from, int to) {
        double[] row = new double[to - from];
        for (int m = 0; m < medoids.length; m++) {
            job.check();
            distances.row(medoids[m], from, to, row);
            for (int o = from; o < to; o++) {
                if (row[o - from] < nearest[o]) {
                    nearest[o] = row[o - from];
                    labels[o] = m;
                }
            }
        }
    }
}
