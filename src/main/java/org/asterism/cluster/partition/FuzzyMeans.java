package org.asterism.cluster.partition;

import java.util.Arrays;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/**
 * The means of fuzzy c-means while they improve.
 *
 * <p>The degree of a point in group {@code c} is {@code w(c) / sum of w}, where {@code w(c) = (least / d(c))^(1/(m-1))} of
 * squared distances {@code d}; as {@code least} is the smallest of them, no power overflows. Its {@code m}-th power, the
 * point's weight in the mean, is {@code w(c) least / d(c)} over the {@code m}-th power of the sum.
 */
final class FuzzyMeans {
    static final int BATCH = 256;

    private static final int MOST_PASSES = 1000;
    /** Means are at rest when none moves by more than this share of the farthest way between a point and its mean. */
    private static final double REST = 1e-7;

    private final Points points;
    private final double fuzzifier;
    private final FuzzySteps steps;
    private final Job job;
    private final Centers centers;
    private final Blocks blocks;

    FuzzyMeans(Points points, double[][] start, double fuzzifier, FuzzySteps steps, Job job) {
        this.points = points;
        this.fuzzifier = fuzzifier;
        this.steps = steps;
        this.job = job;
        centers = new Centers(start);
        blocks = Blocks.of(points.size());
    }

    Centers run() {
        for (int pass = 1; pass <= MOST_PASSES; pass++) {
            Pass[] parts = new Pass[blocks.count()];
            Parallel.forEach(parts.length, block -> {
                parts[block] = new Pass();
                parts[block].run(blocks.start(block), blocks.end(block));
            });
            job.progress(pass / (pass + 20.0));
            steps.weighed(centers);
            boolean moved = move(parts);
            steps.moved(centers);
            if (!moved) {
                break;
            }
        }
        return centers;
    }

    /** Moves the means; says whether any moved far enough to go on. */
    private boolean move(Pass[] parts) {
        Pass total = parts[0];
        for (int part = 1; part < parts.length; part++) {
            total.add(parts[part]);
        }
        for (int c = 0; c < centers.count(); c++) {
            if (total.weights[c] > 0) {
                double weight = total.weights[c];
                centers.move(
                        c, Arrays.stream(total.sums[c]).map(sum -> sum / weight).toArray());
            } else {
                centers.stay(c);
            }
        }
        return centers.mostDrift() > REST * Math.sqrt(total.farthest);
    }

    /** Degrees of a block of points, added up. */
    private final class Pass {
        private final double[] weights = new double[centers.count()];
        private final double[][] sums = new double[centers.count()][points.dimensions()];
        private final double[][] share = new double[centers.count()][BATCH];
        private final double[] least = new double[BATCH];
        private final double[] total = new double[BATCH];
        private double farthest;

        void run(int from, int to) {
            for (int start = from; start < to; start += BATCH) {
                job.check();
                batch(start, Math.min(to, start + BATCH));
            }
        }

        void add(Pass other) {
            farthest = Math.max(farthest, other.farthest);
            for (int c = 0; c < weights.length; c++) {
                weights[c] += other.weights[c];
                for (int d = 0; d < sums[c].length; d++) {
                    sums[c][d] += other.sums[c][d];
                }
            }
        }

        private void batch(int start, int end) {
            int count = end - start;
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            Arrays.fill(total, 0);
            for (int c = 0; c < weights.length; c++) {
                Distances.squared(points, start, end, centers.row(c), share[c]);
                for (int i = 0; i < count; i++) {
                    least[i] = Math.min(least[i], share[c][i]);
                }
            }
            for (double[] own : share) {
                weigh(own, count);
            }
            for (int i = 0; i < count; i++) {
                farthest = Math.max(farthest, least[i]);
                total[i] = fuzzifier == 2 ? 1 / (total[i] * total[i]) : Math.pow(total[i], -fuzzifier);
            }
            for (int c = 0; c < weights.length; c++) {
                pull(c, start, count);
            }
        }

        /** Turns squared distances to one mean into weights, up to the factor of all groups. */
        private void weigh(double[] share, int count) {
            double power = 1 / (fuzzifier - 1);
            for (int i = 0; i < count; i++) {
                double ratio = share[i] > 0 ? least[i] / share[i] : 1;
                double degree = fuzzifier == 2 ? ratio : Math.pow(ratio, power);
                total[i] += degree;
                share[i] = degree * ratio;
            }
        }

        private void pull(int c, int start, int count) {
            for (int i = 0; i < count; i++) {
                share[c][i] *= total[i];
            }
            weights[c] += Distances.sum(share[c], 0, count);
            for (int d = 0; d < sums[c].length; d++) {
                double[] column = points.column(d);
                double sum = 0;
                for (int i = 0; i < count; i++) {
                    sum += share[c][i] * column[start + i];
                }
                sums[c][d] += sum;
            }
        }
    }
}
