package org.asterism.cluster.mixture;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * The hard labels that EM starts from: greedy k-means++ centres, then Lloyd's iterations.
 *
 * <p>Greedy k-means++ draws a few candidates a step, each with a chance that grows with its squared distance from the
 * centres so far, and keeps the one that lowers the sum most. O(n k log k) for the start, O(n k) an iteration.
 *
 * <p>Arthur, Vassilvitskii: k-means++, the advantages of careful seeding, SODA 2007.
 */
final class MeansStart {
    private static final int ITERATIONS = 300;
    private static final double TOLERANCE = 1e-4;
    private static final int BLOCK = 8192;

    private final double[][] columns;
    private final int size;
    private final Job job;
    private final double[][] centres;
    private final int[] labels;

    MeansStart(double[][] columns, int k, Job job) {
        this.columns = columns;
        this.size = columns[0].length;
        this.job = job;
        centres = new double[k][];
        labels = new int[size];
    }

    /** Labels 0 to {@code k - 1}, one a point. */
    int[] labels(long seed) {
        if (centres.length > 1) {
            placeCentres(new SplittableRandom(seed));
            double tolerance = TOLERANCE * meanVariance();
            int iteration = 0;
            while (moveCentres(assign()) > tolerance && iteration < ITERATIONS) {
                iteration++;
            }
            assign();
        }
        return labels;
    }

    private void placeCentres(SplittableRandom random) {
        double[] nearest = new double[size];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        centres[0] = point(random.nextInt(size));
        lower(nearest, centres[0]);
        int candidates = 2 + (int) Math.log(centres.length);
        for (int j = 1; j < centres.length; j++) {
            double[] before = nearest;
            double lowest = Double.POSITIVE_INFINITY;
            for (int candidate = 0; candidate < candidates; candidate++) {
                double[] centre = point(draw(before, random));
                double[] after = before.clone();
                double potential = lower(after, centre);
                if (potential < lowest) {
                    lowest = potential;
                    nearest = after;
                    centres[j] = centre;
                }
            }
        }
    }

    /** A point drawn with a chance in proportion to its weight; the last one where all weights are 0. */
    private static int draw(double[] weights, SplittableRandom random) {
        double rest = random.nextDouble() * sum(weights);
        for (int i = 0; i < weights.length - 1; i++) {
            rest -= weights[i];
            if (rest < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** Lowers each squared distance to that from the centre where it is less, and returns the sum. */
    private double lower(double[] nearest, double[] centre) {
        job.check();
        double[] distances = new double[Math.min(size, Kernel.STRETCH)];
        for (int from = 0; from < size; from += Kernel.STRETCH) {
            int length = Math.min(Kernel.STRETCH, size - from);
            distances(centre, from, length, distances);
            for (int i = 0; i < length; i++) {
                nearest[from + i] = Math.min(nearest[from + i], distances[i]);
            }
        }
        return sum(nearest);
    }

    /** Labels every point with its nearest centre and returns, for each centre, how many points and their sums. */
    private double[][] assign() {
        double[][][] parts = new double[(size + BLOCK - 1) / BLOCK][][];
        Parallel.forEach(parts.length, block -> {
            job.check();
            parts[block] = assign(block * BLOCK, Math.min(size, (block + 1) * BLOCK));
        });
        double[][] sums = parts[0];
        for (int block = 1; block < parts.length; block++) {
            for (int j = 0; j < sums.length; j++) {
                for (int m = 0; m < sums[j].length; m++) {
                    sums[j][m] += parts[block][j][m];
                }
            }
        }
        return sums;
    }

    private double[][] assign(int from, int to) {
        double[] distances = new double[Kernel.STRETCH];
        double[] nearest = new double[Kernel.STRETCH];
        double[][] sums = new double[centres.length][columns.length + 1];
        for (int start = from; start < to; start += Kernel.STRETCH) {
            int length = Math.min(Kernel.STRETCH, to - start);
            Arrays.fill(nearest, Double.POSITIVE_INFINITY);
            for (int j = 0; j < centres.length; j++) {
                distances(centres[j], start, length, distances);
                claim(j, start, length, distances, nearest);
            }
            add(start, start + length, sums);
        }
        return sums;
    }

    private void claim(int j, int start, int length, double[] distances, double[] nearest) {
        for (int i = 0; i < length; i++) {
            if (distances[i] < nearest[i]) {
                nearest[i] = distances[i];
                labels[start + i] = j;
            }
        }
    }

    private void add(int from, int to, double[][] sums) {
        for (int i = from; i < to; i++) {
            double[] sum = sums[labels[i]];
            for (int d = 0; d < columns.length; d++) {
                sum[d] += columns[d][i];
            }
            sum[columns.length]++;
        }
    }

    /** Moves each centre to the mean of its points, if it has any, and returns the sum of the squared moves. */
    private double moveCentres(double[][] sums) {
        double moved = 0;
        for (int j = 0; j < centres.length; j++) {
            double count = sums[j][columns.length];
            for (int d = 0; d < columns.length && count > 0; d++) {
                double mean = sums[j][d] / count;
                double difference = mean - centres[j][d];
                moved += difference * difference;
                centres[j][d] = mean;
            }
        }
        return moved;
    }

    private void distances(double[] centre, int from, int length, double[] out) {
        Arrays.fill(out, 0, length, 0);
        for (int d = 0; d < columns.length; d++) {
            double[] column = columns[d];
            double at = centre[d];
            for (int i = 0; i < length; i++) {
                double difference = column[from + i] - at;
                out[i] += difference * difference;
            }
        }
    }

    private double[] point(int i) {
        double[] point = new double[columns.length];
        for (int d = 0; d < point.length; d++) {
            point[d] = columns[d][i];
        }
        return point;
    }

    private double meanVariance() {
        double sum = 0;
        for (double[] column : columns) {
            double mean = sum(column) / size;
            for (double value : column) {
                sum += (value - mean) * (value - mean);
            }
        }
        return sum / size / columns.length;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
