package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * Distances of clusters as rows of {@code float}, made on all cores.
 *
 * @param rows a row a cluster
 * @param exponent of the power of two by which they were multiplied, so that they lie well within the range of {@code float}
 */
record DistanceRows(float[][] rows, int exponent) {
    private static final int BLOCK = 64;
    private static final int TYPICAL = 40;

    /** Every pair twice, 4 n² bytes; an object is at distance infinity from itself. */
    static DistanceRows square(Dissimilarity distances, Job job) {
        DistanceRows square = of(distances, _ -> distances.size(), job);
        for (int i = 0; i < square.rows.length; i++) {
            square.rows[i][i] = Float.POSITIVE_INFINITY;
        }
        return square;
    }

    /** Row i holds the objects before i, 2 n² bytes. */
    static DistanceRows triangle(Dissimilarity distances, Job job) {
        return of(distances, row -> row, job);
    }

    /** An exponent that brings distances like those from the first object to about 2^40. */
    static int exponent(Dissimilarity distances) {
        double[] first = new double[distances.size()];
        distances.row(0, 0, first.length, first);
        double largest = Arrays.stream(first).max().orElse(0);
        return largest > 0 && largest < Double.POSITIVE_INFINITY ? TYPICAL - Math.getExponent(largest) : 0;
    }

    /** A distance times the power of two; what is too large for the rows becomes the largest number in them. */
    static float narrow(double distance, double factor) {
        return (float) Math.min(distance * factor, Float.MAX_VALUE);
    }

    /** A distance in the rows' scale in that of the objects. */
    double height(float distance) {
        return Math.scalb((double) distance, -exponent);
    }

    private static DistanceRows of(Dissimilarity distances, IntUnaryOperator length, Job job) {
        int size = distances.size();
        int exponent = exponent(distances);
        double factor = Math.scalb(1.0, exponent);
        float[][] rows = allocate(size, length, job);
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(Math.ceilDiv(size, BLOCK), block -> {
            double[] buffer = new double[size];
            for (int i = block * BLOCK; i < Math.min(size, (block + 1) * BLOCK); i++) {
                job.check();
                distances.row(i, 0, rows[i].length, buffer);
                narrow(buffer, factor, rows[i]);
            }
            job.progress(done.incrementAndGet() * (double) BLOCK / (size + BLOCK));
        });
        return new DistanceRows(rows, exponent);
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

    private static void narrow(double[] distances, double factor, float[] row) {
        for (int j = 0; j < row.length; j++) {
            row[j] = narrow(distances[j], factor);
        }
    }
}
