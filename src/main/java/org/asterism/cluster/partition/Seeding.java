package org.asterism.cluster.partition;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/**
 * Greedy k-means++: draws start points far from each other.
 *
 * <p>Each next point is drawn with a chance in proportion to its distance from those drawn, squared for means and as it
 * is for medoids; of 2 + ln k such candidates the one that lowers the sum most is taken. O(n k log k). Arthur and
 * Vassilvitskii 2007, "k-means++: the advantages of careful seeding", section 5.
 */
public final class Seeding {
    private static final int BATCH = 512;

    private final Dissimilarity distances;
    private final SplittableRandom random;
    private final Job job;
    private final Blocks blocks;
    private final double[] nearest;
    private final boolean[] taken;
    private final double[] sums;

    private Seeding(Dissimilarity distances, SplittableRandom random, Job job) {
        this.distances = distances;
        this.random = random;
        this.job = job;
        blocks = Blocks.of(distances.size());
        nearest = new double[distances.size()];
        taken = new boolean[distances.size()];
        sums = new double[blocks.count()];
    }

    /**
     * Draws {@code k} different rows in a way of one's choice.
     *
     * @param k from 1 to the number of points
     */
    static int[] rows(Points points, int k, Start start, SplittableRandom random, Job job) {
        return rows(Dissimilarity.of(points, Metric.SQUARED_EUCLIDEAN), k, start, random, job);
    }

    /**
     * Draws {@code k} different objects, where not alike then with chances in proportion to distances.
     *
     * @param k from 1 to the number of objects
     * @return their numbers, in the order drawn
     */
    public static int[] rows(Dissimilarity distances, int k, Start start, SplittableRandom random, Job job) {
        return switch (start) {
            case GREEDY_PLUS_PLUS -> new Seeding(distances, random, job).draw(k, 2 + (int) Math.log(k));
            case PLUS_PLUS -> new Seeding(distances, random, job).draw(k, 1);
            case RANDOM -> uniform(distances.size(), k, random);
        };
    }

    /** Floyd's draw without replacement: Bentley and Floyd 1987, doi 10.1145/30401.315746. */
    private static int[] uniform(int size, int k, SplittableRandom random) {
        Set<Integer> drawn = new LinkedHashSet<>();
        for (int row = size - k; row < size; row++) {
            if (!drawn.add(random.nextInt(row + 1))) {
                drawn.add(row);
            }
        }
        return drawn.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] draw(int k, int candidates) {
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        int[] rows = new int[k];
        for (int c = 0; c < k; c++) {
            rows[c] = c == 0 ? random.nextInt(distances.size()) : next(candidates);
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
        return candidates == 1 ? drawn[0] : best(drawn);
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
        double[] distance = new double[BATCH];
        for (int from = blocks.start(block); from < blocks.end(block); from += BATCH) {
            job.check();
            int to = Math.min(from + BATCH, blocks.end(block));
            for (int c = 0; c < drawn.length; c++) {
                lower(from, to, drawn[c], distance);
                potentials[c] += Distances.sum(distance, 0, to - from);
            }
        }
    }

    private void take(int row) {
        taken[row] = true;
        Parallel.forEach(blocks.count(), block -> {
            job.check();
            double[] distance = new double[BATCH];
            double sum = 0;
            for (int from = blocks.start(block); from < blocks.end(block); from += BATCH) {
                int to = Math.min(from + BATCH, blocks.end(block));
                lower(from, to, row, distance);
                System.arraycopy(distance, 0, nearest, from, to - from);
                sum += Distances.sum(distance, 0, to - from);
            }
            sums[block] = sum;
        });
    }

    /** The distances of a run of objects to the nearest row drawn, if {@code row} were drawn too. */
    private void lower(int from, int to, int row, double[] distance) {
        distances.row(row, from, to, distance);
        for (int i = from; i < to; i++) {
            distance[i - from] = Math.min(distance[i - from], nearest[i]);
        }
    }

    /** The point at which the running sum of distances passes {@code target}. */
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
