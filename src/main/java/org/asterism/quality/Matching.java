package org.asterism.quality;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.numeric.Assignment;

/**
 * Gives the clusters of one labelling the numbers of the clusters of another that they overlap most, so that the same
 * cluster keeps its colour from run to run.
 *
 * <p>Optimal by assignment, O(n + k³), up to {@value #OPTIMAL} clusters on both sides, or fewer on one side and as many
 * more on the other as takes no longer; beyond that it takes the largest overlap first.
 */
public final class Matching {
    static final int OPTIMAL = 300;

    private final int clusters;
    private final int references;
    private final Overlap overlap;

    private Matching(Overlap overlap, int clusters, int references) {
        this.overlap = overlap;
        this.clusters = clusters;
        this.references = references;
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
        int clusters = 1 + highest(labels);
        int references = 1 + highest(reference);
        return of(Overlap.of(labels, clusters, reference, references), clusters, references);
    }

    /** The labels under the numbers of the reference clusters that {@link #match} gives; negative ones stay. */
    public static int[] matched(int[] reference, int[] labels) {
        int[] number = match(reference, labels);
        return Arrays.stream(labels)
                .map(label -> label < 0 ? label : number[label])
                .toArray();
    }

    /** As {@link #match}, from a count of what meets. */
    static int[] of(Overlap overlap, int clusters, int references) {
        return new Matching(overlap, clusters, references).numbers();
    }

    private int[] numbers() {
        int[] number = quick() ? optimal() : greedy();
        int next = references;
        for (int c = 0; c < clusters; c++) {
            if (number[c] < 0 || !overlap.meet(c, number[c])) {
                number[c] = next++;
            }
        }
        return number;
    }

    private boolean quick() {
        double few = Math.min(clusters, references);
        return few * few * Math.max(clusters, references) <= Math.pow(OPTIMAL, 3);
    }

    private int[] optimal() {
        boolean wide = clusters <= references;
        double[][] cost = new double[Math.min(clusters, references)][Math.max(clusters, references)];
        for (int pair = 0; pair < overlap.size(); pair++) {
            int row = wide ? overlap.cluster(pair) : overlap.reference(pair);
            int column = wide ? overlap.reference(pair) : overlap.cluster(pair);
            cost[row][column] = -overlap.count(pair);
        }
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
        long[] order = IntStream.range(0, overlap.size())
                .mapToLong(pair -> ((long) -overlap.count(pair) << Integer.SIZE) | pair)
                .toArray();
        Arrays.sort(order);
        for (long place : order) {
            int cluster = overlap.cluster((int) place);
            int reference = overlap.reference((int) place);
            if (number[cluster] < 0 && !used[reference]) {
                number[cluster] = reference;
                used[reference] = true;
            }
        }
        return number;
    }

    private static int highest(int[] labels) {
        int highest = -1;
        for (int label : labels) {
            highest = Math.max(highest, label);
        }
        return highest;
    }
}
