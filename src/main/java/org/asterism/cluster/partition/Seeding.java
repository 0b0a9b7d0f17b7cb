package org.asterism.cluster.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final int candidates;
    private final Blocks blocks;
    private final double[] nearest;
    private final boolean[] taken;
    private final double[] sums;
    private final List<Integer> drawn = new ArrayList<>();
    private Job job = Job.QUIET;

    /** @param candidates how many are drawn for each row */
    Seeding(Dissimilarity distances, SplittableRandom random, int candidates) {
        this.distances = distances;
        this.random = random;
        this.candidates = candidates;
        blocks = Blocks.of(distances.size());
        nearest = new double[distances.size()];
        taken = new boolean[distances.size()];
        sums = new double[blocks.count()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    }

    /** How many candidates greedy k-means++ draws for each of k rows. */
    static int candidates(int k) {
        return 2 + (int) Math.log(k);
    }

    /**
     * One more point beside given centres.
     *
     * @param squared of each point to its nearest centre
     */
    static int next(Dissimilarity distances, double[] squared, int candidates, SplittableRandom random, Job job) {
        Seeding seeding = new Seeding(distances, random, candidates);
        seeding.job = job;
        System.arraycopy(squared, 0, seeding.nearest, 0, squared.length);
        for (int block = 0; block < seeding.sums.length; block++) {
            int from = seeding.blocks.start(block);
            seeding.sums[block] = Distances.sum(squared, from, seeding.blocks.end(block) - from);
        }
        return seeding.next();
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
            case GREEDY_PLUS_PLUS, GROWN -> new Seeding(distances, random, candidates(k)).draw(k, job);
            case PLUS_PLUS -> new Seeding(distances, random, 1).draw(k, job);
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

    /** Draws on until there are k rows, and returns the first k; not to be asked again after it was cancelled. */
    int[] draw(int k, Job part) {
        job = part;
        while (drawn.size() < k) {
            int row = drawn.isEmpty() ? random.nextInt(distances.size()) : next();
            take(row);
            drawn.add(row);
            job.progress((double) drawn.size() / k);
        }
        return drawn.stream().limit(k).mapToInt(Integer::intValue).toArray();
    }

    private int next() {
        double total = Arrays.stream(sums).sum();
        if (!(total > 0)) {
            return firstFree();
        }
        int[] some = new int[candidates];
        for (int c = 0; c < candidates; c++) {
            some[c] = weighted(random.nextDouble() * total);
        }
        return candidates == 1 ? some[0] : best(some);
    }

    private int best(int[] some) {
        double[][] potentials = new double[blocks.count()][some.length];
        Parallel.forEach(blocks.count(), block -> potentials(block, some, potentials[block]));
        int best = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int c = 0; c < some.length; c++) {
            double potential = 0;
            for (double[] part : potentials) {
                potential += part[c];
            }
            if (potential < lowest) {
                lowest = potential;
                best = c;
            }
        }
        return some[best];
    }

    private void potentials(int block, int[] some, double[] potentials) {
        double[] distance = new double[BATCH];
        for (int from = blocks.start(block); from < blocks.end(block); from += BATCH) {
            job.check();
            int to = Math.min(from + BATCH, blocks.end(block));
            for (int c = 0; c < some.length; c++) {
                lower(from, to, some[c], distance);
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
