package org.asterism.cluster.partition;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * The centres of mini-batch k-means while they learn.
 *
 * <p>Each centre is the mean of all points it has had so far. Centres that have had next to none sit where nothing is;
 * from time to time they move to random points and begin anew.
 */
final class MiniBatches {
    /** Batches that see so many points a centre lie between two looks for starved centres. */
    private static final int CHANCES = 10;
    /** A centre with less than this share of the points of the largest is starved. */
    private static final double STARVED = 0.01;

    private static final int MOST_PASSES = 100;

    private final Points points;
    private final int size;
    private final SplittableRandom random;
    private final Job job;
    private final double[][] centers;
    private final double[] had;
    private long seen;
    private long looked;

    MiniBatches(Points points, int k, int size, SplittableRandom random, Job job) {
        this.points = points;
        this.size = size;
        this.random = random;
        this.job = job;
        had = new double[k];
        job.stage("Drawing a start");
        int sampled = (int) Math.min(points.size(), Math.max(3L * size, 3L * k));
        int[] rows = Seeding.rows(points, sampled, Start.RANDOM, random, job);
        Points sample = points.select(rows);
        int[] start = Seeding.rows(sample, k, Start.GREEDY_PLUS_PLUS, random, job.part(0, 0.2));
        centers = Arrays.stream(start).mapToObj(sample::row).toArray(double[][]::new);
    }

    /** Learns until so many batches in a row have not lowered the smoothed error. */
    Centers run(int patience) {
        job.stage("Learning from batches");
        double smoothing = Math.min(1, 2.0 * size / (points.size() + 1.0));
        double smoothed = step();
        double least = smoothed;
        int idle = 0;
        while (idle < patience && seen < (long) MOST_PASSES * points.size()) {
            smoothed += smoothing * (step() - smoothed);
            idle = smoothed < least ? 0 : idle + 1;
            least = Math.min(least, smoothed);
            job.progress(0.9 - 0.7 / (1 + Math.log1p((double) seen / size)));
        }
        return new Centers(centers);
    }

    /** Learns from one batch; returns its mean squared distance before. */
    private double step() {
        int[] rows = random.ints(size, 0, points.size()).toArray();
        Points batch = points.select(rows);
        Centers now = new Centers(centers);
        int[] labels = NearestCenters.labels(batch, now, job);
        Sums sums = new Sums(centers.length, points.dimensions());
        for (int i = 0; i < size; i++) {
            sums.add(batch, i, labels[i]);
        }
        for (int c = 0; c < centers.length; c++) {
            learn(c, sums);
        }
        seen += size;
        if (seen - looked >= (long) CHANCES * centers.length) {
            feed(batch);
        }
        return now.squaredError(batch, labels, job) / size;
    }

    private void learn(int c, Sums sums) {
        if (sums.count(c) == 0) {
            return;
        }
        had[c] += sums.count(c);
        double rate = sums.count(c) / had[c];
        double[] mean = sums.mean(c);
        for (int d = 0; d < mean.length; d++) {
            centers[c][d] += rate * (mean[d] - centers[c][d]);
        }
    }

    private void feed(Points batch) {
        looked = seen;
        double enough = STARVED * Arrays.stream(had).max().orElseThrow();
        for (int c = 0; c < centers.length; c++) {
            if (had[c] < enough) {
                centers[c] = batch.row(random.nextInt(size));
                had[c] = enough;
            }
        }
    }
}
