package org.asterism.cluster.hierarchy;

import java.util.Arrays;

/**
 * By how many standard deviations each merge is higher than the mean of those up to some levels below, itself counted; 0
 * where they are all as high. O(n depth). Jain and Dubes 1988, "Algorithms for clustering data", section 3.2.
 */
final class Inconsistency {
    private final Dendrogram tree;
    private final int depth;
    private final int[] parent;

    private Inconsistency(Dendrogram tree, int depth) {
        this.tree = tree;
        this.depth = depth;
        parent = new int[tree.height().length];
        Arrays.fill(parent, -1);
        for (int m = 0; m < parent.length; m++) {
            adopt(tree.left()[m], m);
            adopt(tree.right()[m], m);
        }
    }

    /** The coefficient of each merge. */
    static double[] of(Dendrogram tree, int depth) {
        return new Inconsistency(tree, depth).coefficients();
    }

    private void adopt(int node, int merge) {
        if (node >= tree.points()) {
            parent[node - tree.points()] = merge;
        }
    }

    private double[] coefficients() {
        double[] height = tree.height();
        double[] count = gathered((_, _) -> 1);
        double[] mean = gathered((m, _) -> height[m]);
        Arrays.setAll(mean, m -> mean[m] / count[m]);
        double[] squares = gathered((m, above) -> (height[m] - mean[above]) * (height[m] - mean[above]));
        double[] result = new double[parent.length];
        for (int m = 0; m < result.length; m++) {
            result[m] = squares[m] > 0 ? (height[m] - mean[m]) / Math.sqrt(squares[m] / (count[m] - 1)) : 0;
        }
        return result;
    }

    /** For each merge the sum of what those below it, and itself, give to it. */
    private double[] gathered(Gift gift) {
        double[] sums = new double[parent.length];
        for (int m = 0; m < parent.length; m++) {
            int above = m;
            for (int level = 0; level < depth && above >= 0; level++) {
                sums[above] += gift.of(m, above);
                above = parent[above];
            }
        }
        return sums;
    }

    private interface Gift {
        double of(int merge, int above);
    }
}
