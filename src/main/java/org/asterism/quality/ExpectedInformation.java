package org.asterism.quality;

import java.util.Arrays;

/**
 * The mutual information that two labellings with given cluster sizes share by chance alone.
 *
 * <p>The mean over all ways to shuffle one labelling, a hypergeometric sum for each pair of sizes; equal sizes are done
 * once, so that thousands of small clusters cost little. Vinh, Epps and Bailey 2010, JMLR 11, 2837-2854, equation 24. Each
 * sum starts at the most likely overlap and goes both ways until the rest is too small to count: the chances follow from
 * one another, and those of all overlaps are 1 together, so that no factorials are needed.
 */
final class ExpectedInformation {
    /** A chance that no longer counts, as a share of the largest. */
    private static final double NOTHING = 1e-20;

    private final double size;

    private ExpectedInformation(double size) {
        this.size = size;
    }

    /** The expected mutual information in nats. */
    static double of(long[] rows, long[] columns, long size) {
        return new ExpectedInformation(size).sum(counted(rows), counted(columns));
    }

    private double sum(int[][] rows, int[][] columns) {
        double sum = 0;
        for (int[] row : rows) {
            for (int[] column : columns) {
                sum += (double) row[1] * column[1] * pair(row[0], column[0]);
            }
        }
        return sum;
    }

    /** The mean of b / n ln(n b / (row column)) over the overlaps b of a row and a column in n. */
    private double pair(double row, double column) {
        double low = Math.max(0, row + column - size);
        double high = Math.min(row, column);
        double start = Math.clamp(Math.floor((row + 1) * (column + 1) / (size + 2)), low, high);
        double rest = size - row - column;
        double logProduct = Math.log(row) + Math.log(column) - Math.log(size);
        double total = 1;
        double sum = start == 0 ? 0 : start * (Math.log(start) - logProduct);
        double chance = 1;
        for (double both = start + 1; both <= high && chance > NOTHING; both++) {
            chance *= (row - both + 1) * (column - both + 1) / (both * (rest + both));
            total += chance;
            sum += chance * both * (Math.log(both) - logProduct);
        }
        chance = 1;
        for (double both = start; both > low && chance > NOTHING; both--) {
            chance *= both * (rest + both) / ((row - both + 1) * (column - both + 1));
            total += chance;
            sum += both == 1 ? 0 : chance * (both - 1) * (Math.log(both - 1) - logProduct);
        }
        return sum / total / size;
    }

    /** Sizes with how often each occurs. */
    private static int[][] counted(long[] sizes) {
        int[] sorted = Arrays.stream(sizes).mapToInt(Math::toIntExact).sorted().toArray();
        int[][] counted = new int[sorted.length][];
        int used = 0;
        for (int value : sorted) {
            if (used > 0 && counted[used - 1][0] == value) {
                counted[used - 1][1]++;
            } else {
                counted[used++] = new int[] {value, 1};
            }
        }
        return Arrays.copyOf(counted, used);
    }
}
