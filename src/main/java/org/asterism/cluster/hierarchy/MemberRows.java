package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * Complete, average or weighted distances between all of a few large clusters, from the distances between all their points:
 * O(n²) time, but no memory beside the rows.
 */
final class MemberRows {
    private static final int STRIP = 1024;

    private final Points points;
    private final Linkage linkage;
    private final Job job;
    /** The first point of each cluster, in the order of the clusters, and the number of points. */
    private final int[] start;

    private final double[] share;
    private final float[][] rows;
    private final int exponent;
    private final AtomicInteger done = new AtomicInteger();

    private MemberRows(Points all, Centroids clusters, Linkage linkage, Job job) {
        this.linkage = linkage;
        this.job = job;
        int[] numbers = clusters.clusters();
        int[] order = clusters.members().of(numbers);
        points = all.select(order);
        start = new int[numbers.length + 1];
        share = new double[order.length];
        for (int c = 0; c < numbers.length; c++) {
            start[c + 1] = start[c] + clusters.sizes()[numbers[c]];
            for (int i = start[c]; i < start[c + 1]; i++) {
                share[i] = clusters.members().share(order[i], numbers[c]);
            }
        }
        rows = new float[numbers.length][numbers.length];
        exponent = DistanceRows.exponent(Dissimilarity.of(points, Metric.EUCLIDEAN));
    }

    /** The distances of all clusters left, in ascending order of their numbers; a cluster is at infinity from itself. */
    static DistanceRows of(Points points, Centroids clusters, Linkage linkage, Job job) {
        MemberRows made = new MemberRows(points, clusters, linkage, job);
        Parallel.forEach(made.rows.length, made::fill);
        Parallel.forEach(made.rows.length, made::mirror);
        return new DistanceRows(made.rows, made.exponent);
    }

    /** The distances of a cluster to those after it. */
    private void fill(int cluster) {
        double[] gathered = new double[points.size()];
        double[] buffer = new double[points.size()];
        for (int from = start[cluster + 1]; from < gathered.length; from += STRIP) {
            gather(cluster, from, Math.min(gathered.length, from + STRIP), buffer, gathered);
        }
        double factor = Math.scalb(1.0, exponent);
        rows[cluster][cluster] = Float.POSITIVE_INFINITY;
        for (int other = cluster + 1; other < rows.length; other++) {
            rows[cluster][other] = DistanceRows.narrow(distance(gathered, start[other], start[other + 1]), factor);
        }
        job.progress((double) done.incrementAndGet() / rows.length);
    }

    private void mirror(int cluster) {
        job.check();
        for (int other = 0; other < cluster; other++) {
            rows[cluster][other] = rows[other][cluster];
        }
    }

    /** For some points the mean distance, or the largest squared one, to a cluster. */
    private void gather(int cluster, int from, int to, double[] buffer, double[] gathered) {
        for (int i = start[cluster]; i < start[cluster + 1]; i++) {
            if ((i & 63) == 0) {
                job.check();
            }
            Distances.squaredAt(points, from, to, points.row(i), buffer);
            if (linkage == Linkage.COMPLETE) {
                raise(gathered, from, to, buffer);
            } else {
                addRoots(gathered, from, to, share[i], buffer);
            }
        }
    }

    private double distance(double[] gathered, int from, int to) {
        if (linkage == Linkage.COMPLETE) {
            return Math.sqrt(Arrays.stream(gathered, from, to).max().orElse(0));
        }
        double sum = 0;
        for (int j = from; j < to; j++) {
            sum += share[j] * gathered[j];
        }
        return sum;
    }

    private static void addRoots(double[] sums, int from, int to, double factor, double[] squares) {
        for (int j = from; j < to; j++) {
            sums[j] += factor * Math.sqrt(squares[j]);
        }
    }

    private static void raise(double[] largest, int from, int to, double[] values) {
        for (int j = from; j < to; j++) {
            largest[j] = Math.max(largest[j], values[j]);
        }
    }
}
