package org.asterism.quality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.asterism.cluster.Clustering;

/**
 * How often each label of one labelling meets each label of another, and the measures of agreement made from it.
 *
 * <p>Rows where either side is {@link Clustering#UNLABELLED} take no part; noise that {@link Noise} has not counted
 * otherwise is one label of its own. The first labelling is the truth where a measure asks for one; all are NaN where no
 * row takes part. Entropies are in nats. O(n log n).
 */
public final class Contingency {
    private final int[] rowNames;
    private final int[] columnNames;
    private final long[] rows;
    private final long[] columns;
    private final Overlap overlap;
    private final Information information;

    private Contingency(int[] rowNames, int[] columnNames, Overlap overlap) {
        this.rowNames = rowNames;
        this.columnNames = columnNames;
        this.overlap = overlap;
        rows = new long[rowNames.length];
        columns = new long[columnNames.length];
        for (int pair = 0; pair < overlap.size(); pair++) {
            rows[overlap.cluster(pair)] += overlap.count(pair);
            columns[overlap.reference(pair)] += overlap.count(pair);
        }
        information = Information.of(rows, columns, overlap);
    }

    /**
     * Counts two labellings of the same rows, noise as one label.
     *
     * @throws IllegalArgumentException if they differ in length
     */
    public static Contingency of(int[] a, int[] b) {
        return of(Labelling.of(a), Labelling.of(b));
    }

    /**
     * As {@link #of(int[], int[])}, faster where each labelling is compared with many.
     *
     * @throws IllegalArgumentException if they differ in length
     */
    public static Contingency of(Labelling a, Labelling b) {
        if (a.size() != b.size()) {
            throw new IllegalArgumentException("labellings of " + a.size() + " and " + b.size() + " rows");
        }
        Overlap overlap = Overlap.of(a.numbers(), a.names().length, b.numbers(), b.names().length);
        Contingency all = new Contingency(a.names(), b.names(), overlap);
        return all.complete() ? all : of(a.where(b), b.where(a));
    }

    /**
     * Counts two labellings of blocks of rows; the rows of a block have the same label in both.
     *
     * @param sizes how many rows each block has
     */
    public static Contingency ofBlocks(int[] a, int[] b, int[] sizes) {
        return ofBlocks(Labelling.of(a), Labelling.of(b), sizes);
    }

    /**
     * As {@link #ofBlocks(int[], int[], int[])}, faster where each labelling is compared with many.
     *
     * @param sizes how many rows each block has
     */
    public static Contingency ofBlocks(Labelling a, Labelling b, int[] sizes) {
        Overlap overlap = Overlap.ofBlocks(a.numbers(), a.names().length, b.numbers(), b.names().length, sizes);
        Contingency all = new Contingency(a.names(), b.names(), overlap);
        if (all.complete()) {
            return all;
        }
        int[] known = IntStream.of(sizes)
                .map(size -> size > 0 ? 0 : Clustering.UNLABELLED)
                .toArray();
        Labelling rows = a.where(Labelling.of(known));
        Labelling columns = b.where(Labelling.of(known));
        return ofBlocks(rows.where(columns), columns.where(rows), sizes);
    }

    /** Whether each label has a row that takes part. */
    private boolean complete() {
        return LongStream.concat(LongStream.of(rows), LongStream.of(columns)).allMatch(count -> count > 0);
    }

    /** As {@link #of(int[], int[])}, with noise counted as said on either side. */
    public static Contingency of(int[] a, int[] b, Noise noise) {
        return of(noise.apply(a), noise.apply(b));
    }

    /** How many rows take part. */
    public long size() {
        return information.size();
    }

    /** The labels of the first labelling, ascending: one a row of {@link #table}. */
    public int[] rowNames() {
        return rowNames.clone();
    }

    /** The labels of the second labelling, ascending: one a column of {@link #table}. */
    public int[] columnNames() {
        return columnNames.clone();
    }

    /** How many rows of the data each pair of labels shares, as a new table of all pairs. */
    public long[][] table() {
        long[][] table = new long[rows.length][columns.length];
        for (int pair = 0; pair < overlap.size(); pair++) {
            table[overlap.cluster(pair)][overlap.reference(pair)] = overlap.count(pair);
        }
        return table;
    }

    /** What is made of each pair of labels that share rows. */
    <T> List<T> cells(Cell<T> make) {
        return IntStream.range(0, overlap.size())
                .mapToObj(pair -> make.of(
                        rowNames[overlap.cluster(pair)], columnNames[overlap.reference(pair)], overlap.count(pair)))
                .toList();
    }

    /** Takes a label of each labelling and how many rows they share. */
    interface Cell<T> {
        T of(int row, int column, int count);
    }

    /** The pairs of rows that the labellings put together. */
    public Pairs pairs() {
        double both = 0;
        for (int pair = 0; pair < overlap.size(); pair++) {
            both += pairs(overlap.count(pair));
        }
        return new Pairs(both, pairs(rows), pairs(columns), size() == 0 ? Double.NaN : pairs(size()));
    }

    /** {@link Pairs#adjustedRandIndex()}. */
    public double adjustedRandIndex() {
        return pairs().adjustedRandIndex();
    }

    /**
     * Mutual information corrected for chance, against the arithmetic mean of the entropies: 1 for the same partition,
     * about 0 for unrelated ones. Vinh, Epps and Bailey 2010, JMLR 11, 2837-2854.
     */
    public double adjustedMutualInformation() {
        return orNone(same() ? 1 : information.adjusted());
    }

    /** Whether each label of one stands for one label of the other. */
    private boolean same() {
        return overlap.size() == rows.length && overlap.size() == columns.length;
    }

    /** Mutual information over the arithmetic mean of the entropies, not corrected for chance; equals the V-measure. */
    public double normalizedMutualInformation() {
        return orNone(information.share(information.mean()));
    }

    /** The information the two labellings share, in nats. */
    public double mutualInformation() {
        return orNone(information.mutual());
    }

    /** 1 if every label of the second labelling lies within one of the first. Rosenberg and Hirschberg 2007. */
    public double homogeneity() {
        return orNone(information.share(information.ofRows()));
    }

    /** 1 if every label of the first labelling lies within one of the second. Rosenberg and Hirschberg 2007. */
    public double completeness() {
        return orNone(information.share(information.ofColumns()));
    }

    /** The harmonic mean of homogeneity and completeness. */
    public double vMeasure() {
        double sum = homogeneity() + completeness();
        return sum == 0 ? 0 : 2 * homogeneity() * completeness() / sum;
    }

    /**
     * What either labelling tells beyond the other, in nats: 0 for the same partition, at most the logarithm of the
     * number of rows; a metric between partitions. Meila 2007, doi 10.1016/j.jmva.2006.11.013.
     */
    public double variationOfInformation() {
        return orNone(Math.max(0, 2 * (information.mean() - information.mutual())));
    }

    /** The share of rows that have the most frequent first label of their second label. */
    public double purity() {
        long[] most = new long[columns.length];
        for (int pair = 0; pair < overlap.size(); pair++) {
            int column = overlap.reference(pair);
            most[column] = Math.max(most[column], overlap.count(pair));
        }
        return orNone(Arrays.stream(most).sum() / (double) size());
    }

    /** The share of rows that have the most frequent second label of their first label. */
    public double inversePurity() {
        long[] most = new long[rows.length];
        for (int pair = 0; pair < overlap.size(); pair++) {
            int row = overlap.cluster(pair);
            most[row] = Math.max(most[row], overlap.count(pair));
        }
        return orNone(Arrays.stream(most).sum() / (double) size());
    }

    /**
     * The share of rows on which the labellings agree when each label of one stands for at most one of the other, chosen
     * so that the share is largest. With more than {@value Matching#OPTIMAL} labels on both sides it is a lower bound.
     */
    public double matchedAccuracy() {
        int[] column = Matching.of(overlap, rows.length, columns.length);
        long agreed = 0;
        for (int pair = 0; pair < overlap.size(); pair++) {
            agreed += column[overlap.cluster(pair)] == overlap.reference(pair) ? overlap.count(pair) : 0;
        }
        return orNone(agreed / (double) size());
    }

    private double orNone(double value) {
        return size() == 0 ? Double.NaN : value;
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
}
