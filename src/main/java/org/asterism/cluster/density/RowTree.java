package org.asterism.cluster.density;

import java.util.Arrays;
import org.asterism.geometry.SpanningTree;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;

/**
 * The spanning tree under mutual reachability for any distances, grown point by point: O(n²) distances, O(n) memory. Prim
 * 1957, doi 10.1002/j.1538-7305.1957.tb01515.x.
 */
final class RowTree {
    private final Dissimilarity distances;
    private final double[] reach;
    private final double[] nearest;
    private final int[] link;

    private RowTree(Dissimilarity distances, double[] reach) {
        this.distances = distances;
        this.reach = reach;
        nearest = new double[reach.length];
        link = new int[reach.length];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    }

    /** A tree whose weights are the distances themselves, not their squares. */
    static SpanningTree of(Dissimilarity distances, int neighbors, Job job) {
        double[] reach = RowReach.of(distances, neighbors, job.part(0, 0.5));
        return new RowTree(distances, reach).grow(job.part(0.5, 1));
    }

    private SpanningTree grow(Job job) {
        int edges = Math.max(0, reach.length - 1);
        SpanningTree tree = new SpanningTree(new int[edges], new int[edges], new double[edges]);
        double[] row = new double[reach.length];
        int next = 0;
        for (int edge = 0; edge < edges; edge++) {
            job.check();
            nearest[next] = Double.NaN;
            distances.row(next, 0, row.length, row);
            next = relax(next, row);
            tree.from()[edge] = link[next];
            tree.to()[edge] = next;
            tree.squared()[edge] = nearest[next];
            job.progress((edge + 1.0) / edges);
        }
        return tree;
    }

    /** Offers edges from the point just added; returns the nearest point outside. Those inside are NaN. */
    private int relax(int added, double[] row) {
        int best = -1;
        for (int i = 0; i < row.length; i++) {
            double weight = Math.max(row[i], Math.max(reach[added], reach[i]));
            if (weight < nearest[i]) {
                nearest[i] = weight;
                link[i] = added;
            }
            if (nearest[i] >= 0 && (best < 0 || nearest[i] < nearest[best])) {
                best = i;
            }
        }
        return best;
    }
}
