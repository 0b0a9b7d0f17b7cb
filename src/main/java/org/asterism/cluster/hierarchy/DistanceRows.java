package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/** Euclidean distances between all points as rows of {@code float}, made on all cores. */
final class DistanceRows {
    private static final int BLOCK = 64;

    private DistanceRows() {}

    /** Every pair twice, 4 n² bytes; a point is at distance infinity from itself. */
    static float[][] square(Points points, Job job) {
        float[][] rows = of(points, _ -> points.size(), job);
        for (int i = 0; i < rows.length; i++) {
            rows[i][i] = Float.POSITIVE_INFINITY;
        }
        return rows;
    }

    /** Row i holds the points before i, 2 n² bytes. */
    static float[][] triangle(Points points, Job job) {
        return of(points, row -> row, job);
    }

    private static float[][] of(Points points, IntUnaryOperator length, Job job) {
        int size = points.size();
        float[][] rows = allocate(size, length, job);
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(Math.ceilDiv(size, BLOCK), block -> {
            double[] buffer = new double[size];
            for (int i = block * BLOCK; i < Math.min(size, (block + 1) * BLOCK); i++) {
                job.check();
                fill(points, i, buffer, rows[i]);
            }
            job.progress(done.incrementAndGet() * (double) BLOCK / (size + BLOCK));
        });
        return rows;
    }

    private static float[][] allocate(int size, IntUnaryOperator length, Job job) {
        float[][] rows = new float[size][];
        try {
            for (int i = 0; i < size; i++) {
                job.check();
                rows[i] = new float[length.applyAsInt(i)];
            }
        } catch (OutOfMemoryError e) {
            Arrays.fill(rows, null);
            throw e;
        }
        return rows;
    }

    private static void fill(Points points, int i, double[] buffer, float[] row) {
        Distances.euclidean(points, 0, row.length, points.row(i), buffer);
        for (int j = 0; j < row.length; j++) {
            row[j] = (float) buffer[j];
        }
    }
}
