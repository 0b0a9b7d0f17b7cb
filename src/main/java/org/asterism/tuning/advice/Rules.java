package org.asterism.tuning.advice;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Prepared;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.geometry.Reach;
import org.asterism.geometry.SpanningTree;
import org.asterism.job.Job;
import org.asterism.numeric.Kneedle;
import org.asterism.quality.Silhouette;

/** Ways to choose the parameter that matters most. */
final class Rules {
    /** The most clusters that are tried. */
    static final int MOST = 12;

    private Rules() {}

    /** The number of clusters, from 2 on, with the highest simplified silhouette. Rousseeuw 1987. */
    static int count(Points points, IntFunction<Clusterer> algorithm, Job job) {
        Prepared prepared = algorithm.apply(2).prepare(points);
        int best = 2;
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 2; k <= Math.min(MOST, points.size() - 1); k++) {
            int[] labels = prepared.cluster(algorithm.apply(k), job).labels();
            double width = Silhouette.simplified(points, labels, job).mean();
            if (width > highest) {
                highest = width;
                best = k;
            }
        }
        return best;
    }

    /**
     * The knee of the distances from each point to its {@code neighbors}-th nearest, itself counted, from the largest
     * down; nine tenths of them lie below where there is no knee. Ester and others 1996, section 4.2.
     */
    static double knee(Points points, int neighbors, Job job) {
        double[] reach = Reach.squared(KdTree.of(points, job), neighbors, job);
        Arrays.sort(reach);
        double[] falling = new double[reach.length];
        Arrays.setAll(falling, i -> Math.sqrt(reach[reach.length - 1 - i]));
        return falling[Kneedle.elbow(falling, 1).orElse(falling.length / 10)];
    }

    /** A length in the widest gap, by ratio, among the longest edges of the spanning tree. */
    static double gap(Points points, Job job) {
        double[] edges = SpanningTree.of(points, job).squared().clone();
        Arrays.sort(edges);
        double widest = 1;
        double length = Math.sqrt(edges[edges.length - 1]);
        for (int e = Math.max(1, edges.length - MOST); e < edges.length; e++) {
            if (edges[e - 1] > 0 && edges[e] / edges[e - 1] > widest) {
                widest = edges[e] / edges[e - 1];
                length = Math.sqrt(Math.sqrt(edges[e]) * Math.sqrt(edges[e - 1]));
            }
        }
        return length;
    }
}
