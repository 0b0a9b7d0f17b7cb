package org.asterism.quality;

import java.util.Arrays;
import org.asterism.cluster.Clustering;

/**
 * How often each label of one labelling meets each label of another, and the measures of agreement made from it.
 *
 * <p>Rows where either side is {@link Clustering#UNLABELLED} take no part; noise counts as one label of its own. All
 * measures are symmetric but {@link #homogeneity()} and {@link #completeness()}, which take the first labelling as the
 * truth, and all are NaN where no row takes part. Entropies are in nats. O(n log n).
 */
public final class Contingency {
    private final long size;
    private final long[] cells;
    private final long[] rows;
    private final long[] columns;
    private final double mutualInformation;

    private Contingency(long[] keys, int rowCount, int columnCount) {
        size = keys.length;
        rows = new long[rowCount];
        columns = new long[columnCount];
        for (long key : keys) {
            rows[(int) (key / columnCount)]++;
            columns[(int) (key % columnCount)]++;
        }
        Arrays.sort(keys);
        cells = runLengths(keys);
        mutualInformation = mutualInformation(keys, columnCount);
    }

    /**
     * Counts two labellings of the same rows.
     *
     * @throws IllegalArgumentException if they differ in length
     */
    public static Contingency of(int[] a, int[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("labellings of " + a.length + " and " + b.length + " rows");
        }
        int[] kept = kept(a, b);
        int[] rowNames = names(a, kept);
        int[] columnNames = names(b, kept);
        long[] keys = new long[kept.length];
        for (int i = 0; i < keys.length; i++) {
            long row = Arrays.binarySearch(rowNames, a[kept[i]]);
            keys[i] = row * columnNames.length + Arrays.binarySearch(columnNames, b[kept[i]]);
        }
        return new Contingency(keys, rowNames.length, columnNames.length);
    }

    /** How many rows take part. */
    public long size() {
        return size;
    }

    /**
     * The Rand index corrected for chance: 1 for the same partition, about 0 for unrelated ones. Hubert and Arabie 1985,
     * doi 10.1007/BF01908075.
     */
    public double adjustedRandIndex() {
        if (size == 0) {
            return Double.NaN;
        }
        double together = pairs(cells);
        double inRows = pairs(rows);
        double inColumns = pairs(columns);
        if (together == inRows && together == inColumns) {
            return 1;
        }
        double expected = inRows / pairs(size) * inColumns;
        return (together - expected) / ((inRows + inColumns) / 2 - expected);
    }

    /**
     * Mutual information corrected for chance, against the arithmetic mean of the entropies: 1 for the same partition,
     * about 0 for unrelated ones. Vinh, Epps and Bailey 2010, JMLR 11, 2837-2854.
     */
    public double adjustedMutualInformation() {
        if (size == 0 || trivial()) {
            return size == 0 ? Double.NaN : 1;
        }
        double expected = ExpectedInformation.of(rows, columns, size);
        double gap = (entropy(rows) + entropy(columns)) / 2 - expected;
        double bounded = gap < 0 ? Math.min(gap, -Math.ulp(1.0)) : Math.max(gap, Math.ulp(1.0));
        return (mutualInformation - expected) / bounded;
    }

    /** Mutual information over the arithmetic mean of the entropies, not corrected for chance; equals the V-measure. */
    public double normalizedMutualInformation() {
        if (size == 0 || trivial()) {
            return size == 0 ? Double.NaN : 1;
        }
        double mean = (entropy(rows) + entropy(columns)) / 2;
        return mutualInformation <= 0 ? 0 : mutualInformation / mean;
    }

    /** The information the two labellings share, in nats. */
    public double mutualInformation() {
        return size == 0 ? Double.NaN : mutualInformation;
    }

    /** 1 if every label of the second labelling lies within one of the first. Rosenberg and Hirschberg 2007. */
    public double homogeneity() {
        return share(rows);
    }

    /** 1 if every label of the first labelling lies within one of the second. Rosenberg and Hirschberg 2007. */
    public double completeness() {
        return share(columns);
    }

    /** The harmonic mean of homogeneity and completeness. */
    public double vMeasure() {
        double sum = homogeneity() + completeness();
        return sum == 0 ? 0 : 2 * homogeneity() * completeness() / sum;
    }

    private double share(long[] margins) {
        if (size == 0) {
            return Double.NaN;
        }
        double entropy = entropy(margins);
        return entropy == 0 ? 1 : Math.clamp(mutualInformation / entropy, 0, 1);
    }

    private boolean trivial() {
        return rows.length == 1 && columns.length == 1;
    }

    private double mutualInformation(long[] keys, int columnCount) {
        double sum = 0;
        int at = 0;
        for (long cell : cells) {
            double row = rows[(int) (keys[at] / columnCount)];
            double column = columns[(int) (keys[at] % columnCount)];
            sum += cell / (double) size * (Math.log((double) cell * size) - Math.log(row * column));
            at += (int) cell;
        }
        return Math.max(0, sum);
    }

    private double entropy(long[] margins) {
        if (margins.length == 1) {
            return 0;
        }
        double sum = 0;
        for (long margin : margins) {
            double share = (double) margin / size;
            sum -= share * Math.log(share);
        }
        return sum;
    }

    private static double pairs(long[] counts) {
        double sum = 0;
        for (long count : counts) {
            sum += pairs(count);
        }
        return sum;
    }

    private static double pairs(long count) {
        return count * (count - 1.0) / 2;
    }

    private static int[] kept(int[] a, int[] b) {
        int[] kept = new int[a.length];
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != Clustering.UNLABELLED && b[i] != Clustering.UNLABELLED) {
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static int[] names(int[] labels, int[] kept) {
        return Arrays.stream(kept).map(i -> labels[i]).sorted().distinct().toArray();
    }

    private static long[] runLengths(long[] sorted) {
        long[] lengths = new long[sorted.length];
        int runs = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && sorted[i] != sorted[i - 1]) {
                runs++;
            }
            lengths[runs]++;
        }
        return Arrays.copyOf(lengths, sorted.length == 0 ? 0 : runs + 1);
    }
}
