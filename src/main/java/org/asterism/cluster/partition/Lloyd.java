package org.asterism.cluster.partition;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/**
 * Lloyd's iteration with Hamerly's bounds: an upper bound on the distance to the own centre and one lower bound on the
 * distance to all others, so that most points need no distance at all once the centres settle.
 *
 * <p>A centre that loses all its points moves to the point farthest from its own centre. Sums are made anew in every
 * iteration, block by block, so they neither drift nor depend on the number of threads.
 */
final class Lloyd {
    private static final int MOST_ITERATIONS = 1000;

    private final Points points;
    private final Job job;
    private final Blocks blocks;
    private final Centers centers;
    private final int[] labels;
    private final double[] upper;
    private final double[] lower;
    private final Sums[] sums;
    private final int[] moved;

    /** @param start k by dimensions; copied */
    Lloyd(Points points, double[][] start, Job job) {
        this.points = points;
        this.job = job;
        blocks = Blocks.of(points.size());
        centers = new Centers(start);
        labels = new int[points.size()];
        upper = new double[points.size()];
        lower = new double[points.size()];
        moved = new int[blocks.count()];
        sums = new Sums[blocks.count()];
        Arrays.setAll(sums, block -> new Sums(start.length, points.dimensions()));
    }

    Means run() {
        Arrays.fill(labels, -1);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        int iterations = 0;
        while (iterations < MOST_ITERATIONS) {
            iterations++;
            centers.measure();
            Parallel.forEach(blocks.count(), this::assign);
            boolean filled = update();
            if (!filled && IntStream.of(moved).sum() == 0) {
                break;
            }
            job.progress(iterations / (iterations + 10.0));
        }
        return new Means(centers.rows(), labels, squaredError(), iterations);
    }

    private void assign(int block) {
        Sums own = sums[block];
        own.clear();
        moved[block] = 0;
        for (int i = blocks.start(block); i < blocks.end(block); i++) {
            if ((i & 127) == 0) {
                job.check();
            }
            int before = labels[i];
            place(i, before);
            if (labels[i] != before) {
                moved[block]++;
            }
            own.add(points, i, labels[i]);
        }
    }

    private void place(int i, int label) {
        if (label >= 0) {
            upper[i] += centers.drift(label);
            lower[i] -= centers.driftOfOthers(label);
            double bound = Math.max(lower[i], centers.halfGap(label));
            if (upper[i] <= bound) {
                return;
            }
            upper[i] = Math.sqrt(centers.squaredDistance(points, i, label));
            if (upper[i] <= bound) {
                return;
            }
        }
        search(i);
    }

    private void search(int i) {
        int best = 0;
        double first = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centers.count(); c++) {
            double distance = centers.squaredDistance(points, i, c);
            if (distance < first) {
                second = first;
                first = distance;
                best = c;
            } else if (distance < second) {
                second = distance;
            }
        }
        labels[i] = best;
        upper[i] = Math.sqrt(first);
        lower[i] = Math.sqrt(second);
    }

    /** Moves all centres to their means; says whether an empty cluster was given a point. */
    private boolean update() {
        Sums total = new Sums(centers.count(), points.dimensions());
        for (Sums part : sums) {
            total.add(part);
        }
        boolean filled = false;
        boolean[] used = new boolean[total.hasEmpty() ? points.size() : 0];
        for (int c = 0; c < centers.count(); c++) {
            if (total.count(c) > 0) {
                centers.move(c, total.mean(c));
            } else {
                filled |= fill(c, used);
            }
        }
        return filled;
    }

    private boolean fill(int center, boolean[] used) {
        int farthest = -1;
        double most = 0;
        for (int i = 0; i < points.size(); i++) {
            double distance = used[i] ? 0 : centers.squaredDistance(points, i, labels[i]);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (farthest < 0) {
            centers.stay(center);
            return false;
        }
        used[farthest] = true;
        centers.move(center, points.row(farthest));
        return true;
    }

    private double squaredError() {
        double[] parts = new double[blocks.count()];
        Parallel.forEach(parts.length, block -> {
            job.check();
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                parts[block] += centers.squaredDistance(points, i, labels[i]);
            }
        });
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }
}
