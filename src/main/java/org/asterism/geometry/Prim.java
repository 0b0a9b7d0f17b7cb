package org.asterism.geometry;

import java.util.Arrays;
import org.asterism.job.Job;

/**
 * The spanning tree grown point by point: O(n²) distances in long vector loops, O(n) memory. Prim 1957, doi
 * 10.1002/j.1538-7305.1957.tb01515.x.
 */
final class Prim {
    private final Job job;
    private final int size;
    private final double[][] columns;
    private final Points waiting;
    private final double[] reach;
    private final int[] ids;
    private final double[] nearest;
    private final int[] link;

    Prim(KdTree tree, double[] reach, Job job) {
        this.job = job;
        this.reach = reach.clone();
        size = tree.size();
        columns = new double[tree.ordered().dimensions()][];
        Arrays.setAll(columns, d -> tree.ordered().column(d).clone());
        waiting = Points.of(columns);
        ids = new int[size];
        Arrays.setAll(ids, tree::id);
        nearest = new double[size];
        link = new int[size];
    }

    SpanningTree run() {
        int edges = Math.max(0, size - 1);
        SpanningTree result = new SpanningTree(new int[edges], new int[edges], new double[edges]);
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        double[] distances = new double[size];
        int next = size - 1;
        for (int left = size - 1; left > 0; left--) {
            job.check();
            double[] place = waiting.row(next);
            int id = ids[next];
            double ownReach = reach[next];
            remove(next, left);
            Distances.squared(waiting, 0, left, place, distances);
            next = relax(left, id, ownReach, distances);
            int edge = size - 1 - left;
            result.from()[edge] = link[next];
            result.to()[edge] = ids[next];
            result.squared()[edge] = nearest[next];
            job.progress(1 - (double) left * left / ((double) size * size));
        }
        return result;
    }

    private int relax(int left, int id, double ownReach, double[] distances) {
        int best = 0;
        for (int i = 0; i < left; i++) {
            double weight = Math.max(distances[i], Math.max(ownReach, reach[i]));
            if (weight < nearest[i]) {
                nearest[i] = weight;
                link[i] = id;
            }
            if (nearest[i] < nearest[best]) {
                best = i;
            }
        }
        return best;
    }

    private void remove(int i, int last) {
        for (double[] column : columns) {
            column[i] = column[last];
        }
        reach[i] = reach[last];
        ids[i] = ids[last];
        nearest[i] = nearest[last];
        link[i] = link[last];
    }
}
