package org.asterism.quality;

import java.util.Arrays;

/**
 * The mutual information that two labellings with given cluster sizes share by chance alone.
 *
 * <p>The mean over all ways to shuffle one labelling, a hypergeometric sum for each pair of sizes; equal sizes are done
 * once, so that thousands of small clusters cost little. Vinh, Epps and Bailey 2010, JMLR 11, 2837-2854, equation 24.
 */
final class ExpectedInformation {
    private final double[] logFactorial;
    private final int size;

    private ExpectedInformation(int size) {
        this.size = size;
        logFactorial = new double[size + 1];
        for (int i = 2; i <= size; i++) {
            logFactorial[i] = logFactorial[i - 1] + Math.log(i);
        }
    }

    /** The expected mutual information in nats. */
    static double of(long[] rows, long[] columns, long size) {
        return new ExpectedInformation(Math.toIntExact(size)).sum(counted(rows), counted(columns));
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

    private double pair(int row, int column) {
        double fixed = logFactorial[row]
                + logFactorial[column]
                + logFactorial[size - row]
                + logFactorial[size - column]
                - logFactorial[size];
        double logProduct = Math.log(row) + Math.log(column) - Math.log(size);
        double sum = 0;
        for (int both = Math.max(1, row + column - size); both <= Math.min(row, column); both++) {
            double logChance = fixed
                    - logFactorial[both]
                    - logFactorial[row - both]
                    - logFactorial[column - both]
                    - logFactorial[size - row - column + both];
            if (logChance > -60) {
                sum += (double) both / size * (Math.log(both) - logProduct) * Math.exp(logChance);
            }
        }
        return sum;
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
