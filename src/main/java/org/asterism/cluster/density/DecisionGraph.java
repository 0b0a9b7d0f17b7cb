package org.asterism.cluster.density;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;
import org.asterism.numeric.RadixSort;

/**
 * What density peaks are chosen from: points that are both dense and far from all denser ones stand out.
 *
 * @param density one a point, at least 0
 * @param separation how far the nearest denser point is; for the densest of all, how far the farthest point is. Of
 *     equally dense points the earlier one counts as denser
 * @param denser that nearest denser point; -1 for the densest of all
 */
public record DecisionGraph(double[] density, double[] separation, int[] denser) {
    /** @param density one a point */
    static DecisionGraph of(double[] density, Surroundings surroundings, Job job) {
        int size = density.length;
        int[] rank = new int[size];
        int[] order = RadixSort.descending(density);
        for (int r = 0; r < size; r++) {
            rank[order[r]] = r;
        }
        surroundings.rank(rank);
        double[] separation = new double[size];
        int[] denser = new int[size];
        Blocks blocks = blocks(size);
        Parallel.forEach(blocks.count(), block -> {
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                job.check();
                denser[i] = rank[i] == 0 ? -1 : surroundings.denser(i);
                separation[i] = rank[i] == 0 ? surroundings.farthest(i) : surroundings.between(i, denser[i]);
            }
        });
        return new DecisionGraph(density, separation, denser);
    }

    /** Blocks of an even amount of work, though some points cost far more than others. */
    static Blocks blocks(int size) {
        return new Blocks(size, Math.clamp(size / 256, 16, 2048));
    }

    /** How much each point stands out: density times separation, the densest counting as far from others as any is. */
    public double[] prominence() {
        double farthest = IntStream.range(0, density.length)
                .filter(i -> denser[i] >= 0)
                .mapToDouble(i -> separation[i])
                .max()
                .orElse(0);
        return IntStream.range(0, density.length)
                .mapToDouble(i -> density[i] * (denser[i] < 0 ? farthest : separation[i]))
                .toArray();
    }

    /** The k points that stand out most; the densest of all is always the first. */
    public int[] peaks(int k) {
        double[] prominence = prominence();
        for (int i = 0; i < prominence.length; i++) {
            prominence[i] = denser[i] < 0 ? Double.POSITIVE_INFINITY : prominence[i];
        }
        return Arrays.copyOf(RadixSort.descending(prominence), k);
    }

    /**
     * How many points stand out: those before the steepest fall of the sorted prominence, as a share of what falls, among
     * the first √n. Sparse groups count as well as dense ones that way.
     */
    public int count() {
        double[] sorted = prominence();
        Arrays.sort(sorted);
        int size = sorted.length;
        int count = Math.min(1, size);
        double steepest = 1;
        for (int k = 1; k * k < size; k++) {
            double share = sorted[size - k - 1] / sorted[size - k];
            if (share < steepest) {
                steepest = share;
                count = k;
            }
        }
        return count;
    }

    /** Each point goes where its nearest denser point goes. */
    int[] labels(int[] peaks) {
        int[] labels = new int[density.length];
        Arrays.fill(labels, -1);
        for (int c = 0; c < peaks.length; c++) {
            labels[peaks[c]] = c;
        }
        for (int i : RadixSort.descending(density)) {
            labels[i] = labels[i] < 0 ? labels[denser[i]] : labels[i];
        }
        return labels;
    }
}
