package org.asterism.cluster.partition;

import java.util.Arrays;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;

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
