package org.asterism.quality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asterism.numeric.Assignment;

/**
 * Gives the clusters of one labelling the numbers of the clusters of another that they overlap most, so that the same
 * cluster keeps its colour from run to run.
 *
 * <p>Optimal by assignment, O(n log n + k³), up to {@value #OPTIMAL} clusters on either side; with more on both sides
 * it takes the largest overlap first.
 */
public final class Matching {
    private static final int OPTIMAL = 300;

    private final int clusters;
    private final int references;
    private final Map<Cell, Integer> overlap = new TreeMap<>();

    private Matching(int[] reference, int[] labels) {
        clusters = 1 + highest(labels);
        references = 1 + highest(reference);
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0 && reference[i] >= 0) {
                overlap.merge(new Cell(labels[i], reference[i]), 1, Integer::sum);
            }
        }
    }

    /**
     * The reference cluster for each cluster from 0 to the highest in {@code labels}; clusters that match none get new
     * numbers above the highest reference. Negative labels take no part.
     *
     * @throws IllegalArgumentException if the labellings differ in length
     */
    public static int[] match(int[] reference, int[] labels) {
        if (reference.length != labels.length) {
            throw new IllegalArgumentException("labellings of " + reference.length + " and " + labels.length + " rows");
        }
        return new Matching(reference, labels).numbers();
    }

    private int[] numbers() {
        int[] number = Math.min(clusters, references) > OPTIMAL ? greedy() : optimal();
        int next = references;
        for (int c = 0; c < clusters; c++) {
            if (number[c] < 0 || !overlap.containsKey(new Cell(c, number[c]))) {
                number[c] = next++;
            }
        }
        return number;
    }

    private int[] optimal() {
        boolean wide = clusters <= references;
        double[][] cost = new double[Math.min(clusters, references)][Math.max(clusters, references)];
        overlap.forEach((cell, count) -> {
            int row = wide ? cell.cluster : cell.reference;
            int column = wide ? cell.reference : cell.cluster;
            cost[row][column] = -count;
        });
        int[] assigned = Assignment.minimize(cost);
        return wide ? assigned : inverted(assigned);
    }

    private int[] inverted(int[] clusterOf) {
        int[] number = new int[clusters];
        Arrays.fill(number, -1);
        for (int r = 0; r < clusterOf.length; r++) {
            number[clusterOf[r]] = r;
        }
        return number;
    }

    private int[] greedy() {
        int[] number = new int[clusters];
        Arrays.fill(number, -1);
        boolean[] used = new boolean[references];
        List<Cell> largestFirst = overlap.entrySet().stream()
                .sorted(Map.Entry.<Cell, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        for (Cell cell : largestFirst) {
            if (number[cell.cluster] < 0 && !used[cell.reference]) {
                number[cell.cluster] = cell.reference;
                used[cell.reference] = true;
            }
        }
        return number;
    }

    private static int highest(int[] labels) {
        return Math.max(-1, Arrays.stream(labels).max().orElse(-1));
    }

    private record Cell(int cluster, int reference) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int first = Integer.compare(cluster, other.cluster);
            return first != 0 ? first : Integer.compare(reference, other.reference);
        }
    }
}
