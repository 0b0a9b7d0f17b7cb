package org.asterism.cluster.partition;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/** The nearest of some centres for a batch of points, centre by centre, so that the distances come from vector loops. */
final class NearestCenters {
    static final int BATCH = 256;

    private final Points points;
    private final Centers centers;
    private final double[] distance = new double[BATCH];
    private final double[] least = new double[BATCH];
    private final int[] label = new int[BATCH];

    NearestCenters(Points points, Centers centers) {
        this.points = points;
        this.centers = centers;
    }

    /** The nearest centre of every point, the lowest of equally near ones. */
    static int[] labels(Points points, Centers centers, Job job) {
        int[] labels = new int[points.size()];
        int[] all = IntStream.range(0, centers.count()).toArray();
        Blocks blocks = Blocks.of(points.size());
        Parallel.forEach(blocks.count(), block -> {
            NearestCenters nearest = new NearestCenters(points, centers);
            for (int start = blocks.start(block); start < blocks.end(block); start += BATCH) {
                job.check();
                int end = Math.min(blocks.end(block), start + BATCH);
                nearest.search(start, end, all, 0, all.length);
                System.arraycopy(nearest.label, 0, labels, start, end - start);
            }
        });
        return labels;
    }

    /**
     * Searches for the points {@code start} to {@code end - 1}, at most {@link #BATCH}.
     *
     * @param candidates the centres to choose from at {@code from} to {@code to - 1}, ascending
     */
    void search(int start, int end, int[] candidates, int from, int to) {
        int count = end - start;
        Distances.squared(points, start, end, centers.row(candidates[from]), least);
        Arrays.fill(label, 0, count, candidates[from]);
        for (int at = from + 1; at < to; at++) {
            Distances.squared(points, start, end, centers.row(candidates[at]), distance);
            compare(candidates[at], count);
        }
    }

    /** The nearest centre of the point at an index of the batch. */
    int center(int index) {
        return label[index];
    }

    private void compare(int center, int count) {
        for (int i = 0; i < count; i++) {
            if (distance[i] < least[i]) {
                least[i] = distance[i];
                label[i] = center;
            }
        }
    }
}
