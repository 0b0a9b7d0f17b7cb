package org.asterism.cluster.graph;

import java.util.Arrays;

/** How strongly one or more nodes are tied to each cluster; made once and used for many nodes. */
final class Ties {
    private final double[] weight;
    private final boolean[] known;
    private final int[] clusters;
    private int count;

    /** @param most how many clusters there may be */
    Ties(int most) {
        weight = new double[most];
        known = new boolean[most];
        clusters = new int[most];
    }

    void clear() {
        for (int c = 0; c < count; c++) {
            weight[clusters[c]] = 0;
            known[clusters[c]] = false;
        }
        count = 0;
    }

    /** Adds the edges of a node to those known, its edge to itself included. */
    void add(NeighborGraph graph, int i, int[] labels) {
        for (int e = graph.start()[i]; e < graph.start()[i + 1]; e++) {
            add(labels[graph.neighbor()[e]], graph.weight()[e]);
        }
    }

    /** The ties of one node to the clusters of its neighbours, its edge to itself left out. */
    void of(NeighborGraph graph, int i, int[] labels) {
        clear();
        for (int e = graph.start()[i]; e < graph.start()[i + 1]; e++) {
            if (graph.neighbor()[e] != i) {
                add(labels[graph.neighbor()[e]], graph.weight()[e]);
            }
        }
    }

    private void add(int cluster, double tie) {
        if (!known[cluster]) {
            known[cluster] = true;
            clusters[count++] = cluster;
        }
        weight[cluster] += tie;
    }

    double to(int cluster) {
        return weight[cluster];
    }

    /** How many clusters there are ties to. */
    int count() {
        return count;
    }

    /** One of them, in the order in which they were met. */
    int cluster(int index) {
        return clusters[index];
    }

    /** All of them by number. */
    int[] sorted() {
        int[] sorted = Arrays.copyOf(clusters, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
