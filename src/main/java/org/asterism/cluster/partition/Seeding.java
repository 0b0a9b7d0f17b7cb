package org.asterism.cluster.partition;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/**
 * Greedy k-means++: draws start points far from each other.
 *
 * <p>Each next point is drawn with a chance in proportion to its squared distance from those drawn; of 2 + ln k such
 * candidates the one that lowers the summed squared distances most is taken. O(n k log k). Arthur and Vassilvitskii
 * 2007, "k-means++: the advantages of careful seeding", section 5.
 */
final class Seeding {
    private final Points points;
    private final SplittableRandom random;
    private final Job job;
    private final Blocks blocks;
    private final double[] nearest;
    private final boolean[] taken;
    private final double[] sums;

    private Seeding(Points points, SplittableRandom random, Job job) {
        this.points = points;
        this.random = random;
        this.job = job;
        blocks = Blocks.of(points.size());
        nearest = new double[points.size()];
        taken = new boolean[points.size()];
        sums = new double[blocks.count()];
    }

    /**
     * Draws {@code k} different rows.
     *
     * @param k from 1 to the number of points
     */
    static int[] rows(Points points, int k, SplittableRandom random, Job job) {
        return new Seeding(points, random, job).draw(k);
    }

    private int[] draw(int k) {
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        int[] rows = new int[k];
        int candidates = 2 + (int) Math.log(k);
        for (int c = 0; c < k; c++) {
            rows[c] = c == 0 ? random.nextInt(points.size()) : next(candidates);
            take(rows[c]);
            job.progress((c + 1.0) / k);
        }
        return rows;
    }

    private int next(int candidates) {
        double total = Arrays.stream(sums).sum();
        if (!(total > 0)) {
            return firstFree();
        }
        int[] drawn = new int[candidates];
        for (int c = 0; c < candidates; c++) {
            drawn[c] = weighted(random.nextDouble() * total);
        }
        return best(drawn);
    }

    private int best(int[] drawn) {
        double[][] potentials = new double[blocks.count()][drawn.length];
        Parallel.forEach(blocks.count(), block -> potentials(block, drawn, potentials[block]));
        int best = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int c = 0; c < drawn.length; c++) {
            double potential = 0;
            for (double[] part : potentials) {
                potential += part[c];
            }
            if (potential < lowest) {
                lowest = potential;
                best = c;
            }
        }
        return drawn[best];
    }

    private void potentials(int block, int[] drawn, double[] potentials) {
        for (int c = 0; c < drawn.length; c++) {
            job.check();
            double sum = 0;
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                sum += Math.min(nearest[i], points.squaredDistance(i, drawn[c]));
            }
            potentials[c] = sum;
        }
    }

    private void take(int row) {
        taken[row] = true;
        Parallel.forEach(blocks.count(), block -> {
            job.check();
            double sum = 0;
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                nearest[i] = Math.min(nearest[i], points.squaredDistance(i, row));
                sum += nearest[i];
            }
            sums[block] = sum;
        });
    }

    /** The point at which the running sum of squared distances passes {@code target}. */
    private int weighted(double target) {
        int block = 0;
        double rest = target;
        while (block < sums.length - 1 && rest >= sums[block]) {
            rest -= sums[block++];
        }
        int last = -1;
        for (int i = blocks.start(block); i < blocks.end(block); i++) {
            if (nearest[i] > 0) {
                last = i;
                rest -= nearest[i];
                if (rest < 0) {
                    return i;
                }
            }
        }
        return last < 0 ? firstFree() : last;
    }

    private int firstFree() {
        int row = 0;
        while (taken[row]) {
            row++;
        }
        return row;
    }
}
