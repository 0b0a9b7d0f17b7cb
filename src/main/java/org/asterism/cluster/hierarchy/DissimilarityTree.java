package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;

/** The minimum spanning tree under any dissimilarity: O(n²) time, O(n) memory. Prim 1957, doi 10.1002/j.1538-7305.1957.tb01515.x. */
final class DissimilarityTree {
    private final Dissimilarity distances;
    private final Job job;
    private final int[] parent;
    private final double[] nearest;
    private final boolean[] reached;

    private DissimilarityTree(Dissimilarity distances, Job job) {
        this.distances = distances;
        this.job = job;
        parent = new int[distances.size()];
        nearest = new double[distances.size()];
        reached = new boolean[distances.size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    }

    /** The merges of single linkage. */
    static Dendrogram singleLinkage(Dissimilarity distances, Job job) {
        return new DissimilarityTree(distances, job).grow();
    }

    private Dendrogram grow() {
        Merges merges = new Merges(distances.size());
        double[] row = new double[distances.size()];
        int at = 0;
        while (merges.left() > 1) {
            job.check();
            reached[at] = true;
            distances.row(at, 0, row.length, row);
            at = next(at, row);
            merges.add(at, parent[at], nearest[at]);
            job.progress((double) merges.count() / row.length);
        }
        return merges.byHeight();
    }

    /** Relaxes the distances to the tree; returns the point nearest to it. */
    private int next(int from, double[] row) {
        int best = -1;
        for (int i = 0; i < row.length; i++) {
            if (reached[i]) {
                continue;
            }
            if (row[i] < nearest[i]) {
                nearest[i] = row[i];
                parent[i] = from;
            }
            if (best < 0 || nearest[i] < nearest[best]) {
                best = i;
            }
        }
        return best;
    }
}
