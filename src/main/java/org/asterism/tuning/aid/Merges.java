package org.asterism.tuning.aid;

import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Dendrogram;

/**
 * A dendrogram, which a level line cuts into clusters.
 *
 * @param levels the heights above which there is one cluster less each, ascending; shared and read only
 */
public record Merges(Dendrogram tree, double[] levels, int[] chosen, int points) implements Aid.Grouped {
    static Merges of(Dendrogram tree, Sample sample) {
        return new Merges(tree, tree.levels(), sample.chosen(), sample.points());
    }

    @Override
    public Clustering groups(Clusterer algorithm) {
        Agglomerative agglomerative = (Agglomerative) algorithm;
        return switch (agglomerative.cut()) {
            case K -> tree.cut(Math.min(agglomerative.k(), tree.points()));
            case HEIGHT -> tree.cutAt(agglomerative.cutHeight());
            case INCONSISTENCY -> tree.cutWhereInconsistent(agglomerative.inconsistency(), agglomerative.depth());
        };
    }

    /** How many clusters a cut at a height leaves. */
    public int clusters(double height) {
        int low = 0;
        int high = levels.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (levels[middle] <= height) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return levels.length - low + 1;
    }

    /** A height in the middle of those that leave k clusters, as far as there are such. */
    public double height(int k) {
        int merged = Math.max(0, levels.length + 1 - k);
        double below = merged == 0 ? 0 : levels[merged - 1];
        return merged == levels.length ? below * 1.04 : (below + levels[merged]) / 2;
    }

    /** The height of the last merge. */
    public double highest() {
        return levels.length == 0 ? 0 : levels[levels.length - 1];
    }
}
