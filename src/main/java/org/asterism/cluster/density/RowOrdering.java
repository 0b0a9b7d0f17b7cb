package org.asterism.cluster.density;

import java.util.stream.IntStream;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;

/** OPTICS on any distances: O(n²) of them, O(n) memory. */
final class RowOrdering extends Ordering {
    private final Dissimilarity distances;
    private final double epsilon;
    private final double[] core;
    private final double[] row;

    /** @param epsilon may be infinite */
    RowOrdering(Dissimilarity distances, double epsilon, int minPoints, Job job) {
        super(IntStream.range(0, distances.size()).toArray());
        this.distances = distances;
        this.epsilon = epsilon;
        row = new double[distances.size()];
        core = RowReach.of(distances, minPoints, job);
        for (int i = 0; i < core.length; i++) {
            core[i] = core.length < minPoints || core[i] > epsilon ? Double.POSITIVE_INFINITY : core[i];
        }
    }

    @Override
    double core(int position) {
        return core[position];
    }

    @Override
    double distance(double own) {
        return own;
    }

    @Override
    void expand(int position) {
        distances.row(position, 0, row.length, row);
        for (int i = 0; i < row.length; i++) {
            if (row[i] <= epsilon) {
                offer(position, i, Math.max(core[position], row[i]));
            }
        }
    }
}
