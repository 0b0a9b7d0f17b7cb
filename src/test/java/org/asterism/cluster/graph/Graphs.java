package org.asterism.cluster.graph;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Graphs for tests. */
final class Graphs {
    /** Who met whom outside the club, each pair once; Zachary 1977, doi 10.1086/jar.33.4.3629752. */
    private static final int[][] KARATE = {
        {},
        {2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32},
        {3, 4, 8, 14, 18, 20, 22, 31},
        {4, 8, 9, 10, 14, 28, 29, 33},
        {8, 13, 14},
        {7, 11},
        {7, 11, 17},
        {17},
        {},
        {31, 33, 34},
        {34},
        {},
        {},
        {},
        {34},
        {33, 34},
        {33, 34},
        {},
        {},
        {33, 34},
        {34},
        {33, 34},
        {},
        {33, 34},
        {26, 28, 30, 33, 34},
        {26, 28, 32},
        {32},
        {30, 34},
        {34},
        {32, 34},
        {33, 34},
        {33, 34},
        {33, 34},
        {34},
        {}
    };

    private Graphs() {}

    static NeighborGraph karate() {
        double[][] weights = new double[34][34];
        for (int i = 1; i < KARATE.length; i++) {
            for (int j : KARATE[i]) {
                weights[i - 1][j - 1] = 1;
                weights[j - 1][i - 1] = 1;
            }
        }
        return of(weights);
    }

    /** Random weights between a share of all pairs. */
    static NeighborGraph random(int size, double share, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] weights = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                weights[i][j] = random.nextDouble() < share ? 1 + random.nextInt(3) : 0;
                weights[j][i] = weights[i][j];
            }
        }
        return of(weights);
    }

    /** The graph of a symmetric matrix of weights, 0 where there is no edge. */
    static NeighborGraph of(double[][] weights) {
        int[] start = new int[weights.length + 1];
        int[] neighbor = new int[weights.length * weights.length];
        double[] weight = new double[neighbor.length];
        for (int i = 0; i < weights.length; i++) {
            start[i + 1] = start[i];
            for (int j = 0; j < weights.length; j++) {
                if (weights[i][j] > 0) {
                    neighbor[start[i + 1]] = j;
                    weight[start[i + 1]++] = weights[i][j];
                }
            }
        }
        int edges = start[weights.length];
        return new NeighborGraph(start, Arrays.copyOf(neighbor, edges), Arrays.copyOf(weight, edges));
    }

    static double[][] matrix(NeighborGraph graph) {
        double[][] weights = new double[graph.size()][graph.size()];
        for (int i = 0; i < graph.size(); i++) {
            for (int e = graph.start()[i]; e < graph.start()[i + 1]; e++) {
                weights[i][graph.neighbor()[e]] = graph.weight()[e];
            }
        }
        return weights;
    }
}
