package org.asterism.quality;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.job.Parallel;

/**
 * What is different between two labellings of the same rows: each cluster of the second is taken for the cluster of the first
 * that it overlaps most, and the rows that are then elsewhere have moved.
 *
 * <p>Noise matches noise alone. Rows that are {@link Clustering#UNLABELLED} on either side take no part; they are counted.
 * Clusters are matched by {@link Matching}: O(n + k³).
 */
public final class Difference {
    private final int[] first;
    private final int[] second;
    private final int[] numbers;
    private final Contingency contingency;
    private final List<Flow> flows;

    private Difference(int[] first, int[] second) {
        this.first = first;
        this.second = second;
        numbers = Matching.match(first, second);
        contingency = Contingency.of(first, second);
        flows = contingency.cells(this::flow).stream()
                .sorted(Comparator.comparingInt((Flow flow) -> place(flow.from()))
                        .thenComparingInt(flow -> place(number(flow.into()))))
                .toList();
    }

    /**
     * Compares two labellings; the arrays are shared and read only.
     *
     * @param first clusters from 0, {@link Clustering#NOISE} or {@link Clustering#UNLABELLED}, one a row
     * @param second the same of the other labelling; numbers need not mean the same
     * @throws IllegalArgumentException if they differ in length
     */
    public static Difference of(int[] first, int[] second) {
        return new Difference(first, second);
    }

    /** How often clusters meet, and the measures of agreement; noise is one label. */
    public Contingency contingency() {
        return contingency;
    }

    /** How many rows both labellings know. */
    public int shared() {
        return Math.toIntExact(contingency.size());
    }

    /** How many rows the first labelling knows and the second does not. */
    public int onlyFirst() {
        return only(first, second);
    }

    /** How many rows the second labelling knows and the first does not. */
    public int onlySecond() {
        return only(second, first);
    }

    /** The cluster of the first labelling for one of the second, or a number above all of the first; noise stays noise. */
    public int number(int cluster) {
        return cluster < 0 ? cluster : numbers[cluster];
    }

    /** The second labelling with the numbers of the first, as a new array. */
    public int[] matched() {
        int[] matched = new int[second.length];
        for (int row = 0; row < matched.length; row++) {
            matched[row] = number(second[row]);
        }
        return matched;
    }

    /** Whether a row has moved; never where one side does not know it. */
    public boolean moved(int row) {
        return first[row] != Clustering.UNLABELLED
                && second[row] != Clustering.UNLABELLED
                && first[row] != number(second[row]);
    }

    /** The rows that have moved. */
    public BitSet moved() {
        return Parallel.where(first.length, this::moved);
    }

    /** How many rows have moved. */
    public int moves() {
        return flows.stream().filter(Flow::moved).mapToInt(Flow::rows).sum();
    }

    /** The rows of a pair of clusters. */
    public BitSet rows(int from, int into) {
        return Parallel.where(first.length, row -> first[row] == from && second[row] == into);
    }

    /** Which clusters share rows, by cluster of the first, and then by what those of the second match; noise last. */
    public List<Flow> flows() {
        return flows;
    }

    /** How many rows each pair of clusters shares, those that match on the diagonal. Takes room for all pairs. */
    public MatchedTable table() {
        return MatchedTable.of(this);
    }

    /** What happened to the clusters: splits and merges, then other moves, then what is the same; the largest first. */
    public List<Change> story() {
        return new Story(this).changes();
    }

    private Flow flow(int from, int into, int rows) {
        return new Flow(from, into, rows, from != number(into));
    }

    private static int place(int cluster) {
        return cluster < 0 ? Integer.MAX_VALUE : cluster;
    }

    private static int only(int[] known, int[] other) {
        return (int) IntStream.range(0, known.length)
                .filter(row -> known[row] != Clustering.UNLABELLED && other[row] == Clustering.UNLABELLED)
                .count();
    }
}
