package org.asterism.cluster.partition;

import java.util.Arrays;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/** The centres of a k-means run: where they are and how far each moved last. */
final class Centers {
    private final double[][] rows;
    private final double[] drifts;

    /** @param start k by dimensions; copied */
    Centers(double[][] start) {
        rows = Arrays.stream(start).map(double[]::clone).toArray(double[][]::new);
        drifts = new double[rows.length];
    }

    int count() {
        return rows.length;
    }

    /** The place of a centre; shared, read only. */
    double[] row(int c) {
        return rows[c];
    }

    double squaredDistance(Points points, int i, int c) {
        double[] row = rows[c];
        double sum = 0;
        for (int d = 0; d < row.length; d++) {
            double difference = points.get(i, d) - row[d];
            sum += difference * difference;
        }
        return sum;
    }

    /** The summed squared distances of all points to the centres that the labels give them. */
    double squaredError(Points points, int[] labels, Job job) {
        Blocks blocks = Blocks.of(points.size());
        double[] parts = new double[blocks.count()];
        Parallel.forEach(parts.length, block -> {
            job.check();
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                parts[block] += squaredDistance(points, i, labels[i]);
            }
        });
        return Distances.sum(parts, 0, parts.length);
    }

    void move(int c, double[] place) {
        drifts[c] = Math.sqrt(squaredDistance(rows[c], place));
        rows[c] = place;
    }

    void stay(int c) {
        drifts[c] = 0;
    }

    double drift(int c) {
        return drifts[c];
    }

    double mostDrift() {
        return Arrays.stream(drifts).max().orElseThrow();
    }

    /** A copy of all places. */
    double[][] rows() {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    private static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            double difference = a[d] - b[d];
            sum += difference * difference;
        }
        return sum;
    }
}
