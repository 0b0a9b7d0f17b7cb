package org.asterism.cluster.partition;

import java.util.Arrays;
import org.asterism.geometry.Points;

/** Coordinate sums and counts of k clusters. */
final class Sums {
    private final int dimensions;
    private final double[] sums;
    private final int[] counts;

    Sums(int k, int dimensions) {
        this.dimensions = dimensions;
        sums = new double[k * dimensions];
        counts = new int[k];
    }

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
    }

    void add(Points points, int i, int cluster) {
        counts[cluster]++;
        int at = cluster * dimensions;
        for (int d = 0; d < dimensions; d++) {
            sums[at + d] += points.get(i, d);
        }
    }

    void remove(Points points, int i, int cluster) {
        counts[cluster]--;
        int at = cluster * dimensions;
        for (int d = 0; d < dimensions; d++) {
            sums[at + d] -= points.get(i, d);
        }
    }

    /** Adds all points of a node. */
    void add(Cells cells, int node, int cluster) {
        counts[cluster] += cells.size(node);
        int at = cluster * dimensions;
        for (int d = 0; d < dimensions; d++) {
            sums[at + d] += cells.sum(node, d);
        }
    }

    void add(Sums other) {
        for (int c = 0; c < counts.length; c++) {
            counts[c] += other.counts[c];
        }
        for (int s = 0; s < sums.length; s++) {
            sums[s] += other.sums[s];
        }
    }

    int count(int cluster) {
        return counts[cluster];
    }

    boolean hasEmpty() {
        return Arrays.stream(counts).anyMatch(count -> count == 0);
    }

    double[] mean(int cluster) {
        double[] mean = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            mean[d] = sums[cluster * dimensions + d] / counts[cluster];
        }
        return mean;
    }
}
