package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.numeric.RadixSort;

/** The merges of a run as they are found. A cluster goes by the number of one of its points. */
final class Merges {
    private final int[] first;
    private final int[] second;
    private final double[] height;
    /** The height at which the cluster with this number was made. */
    private final double[] made;

    private int count;

    /** @param points at least 1 */
    Merges(int points) {
        first = new int[points - 1];
        second = new int[points - 1];
        height = new double[points - 1];
        made = new double[points];
    }

    int count() {
        return count;
    }

    /** How many clusters are left. */
    int left() {
        return made.length - count;
    }

    /** Notes that cluster {@code a} went into {@code b}. */
    void add(int a, int b, double distance) {
        first[count] = a;
        second[count] = b;
        height[count++] = distance;
        made[b] = distance;
    }

    /** As {@link #add}, but rounding cannot put the merge below those that made its parts. */
    void addRising(int a, int b, double distance) {
        add(a, b, Math.max(distance, Math.max(made[a], made[b])));
    }

    /** The dendrogram, merges in the order in which they were found. */
    Dendrogram inOrder() {
        return Dendrogram.of(first, second, height);
    }

    /** The dendrogram, merges from the lowest to the highest; equal heights in the order in which they were found. */
    Dendrogram byHeight() {
        int[] order = RadixSort.ascending(height);
        return Dendrogram.of(
                IntStream.of(order).map(m -> first[m]).toArray(),
                IntStream.of(order).map(m -> second[m]).toArray(),
                Arrays.stream(order).mapToDouble(m -> height[m]).toArray());
    }
}
