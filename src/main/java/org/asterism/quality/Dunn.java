package org.asterism.quality;

import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.SpanningTree;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * The smallest distance between points of two clusters, over the largest within one.
 *
 * <p>From 0 up, higher is better. The smallest distance between clusters is an edge of the spanning tree; the diameter of
 * a cluster is searched from every point in a k-d tree, leaving out boxes that are all nearer than the best so far. Close
 * to O(n log n) in few dimensions, O(n²) at worst. Points with a negative label take no part; {@link Noise} says before
 * what noise counts as. Dunn 1974, doi 10.1080/01969727408546059.
 */
public final class Dunn {
    private Dunn() {}

    /**
     * The index of straight-line distances; NaN with fewer than two clusters or where all points are one, infinite where
     * each cluster is.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static double of(Points points, int[] labels, Job job) {
        Groups groups = Groups.of(labels);
        if (groups.count() < 2) {
            return Double.NaN;
        }
        Points scaled = Rescaled.of(points).points();
        double apart = separation(scaled, groups, job.part(0, 0.5));
        double[] across = new double[groups.count()];
        Parallel.forEach(across.length, group -> across[group] = diameter(scaled.select(groups.members(group)), job));
        job.progress(1);
        double widest = 0;
        for (double diameter : across) {
            widest = Math.max(widest, diameter);
        }
        return Math.sqrt(apart / widest);
    }

    private static double separation(Points points, Groups groups, Job job) {
        int[] labels = groups.labels(points.size());
        SpanningTree tree = SpanningTree.of(points.select(groups.rows()), job);
        double least = Double.POSITIVE_INFINITY;
        for (int edge = 0; edge < tree.squared().length; edge++) {
            int from = groups.rows()[tree.from()[edge]];
            int to = groups.rows()[tree.to()[edge]];
            if (labels[from] != labels[to]) {
                least = Math.min(least, tree.squared()[edge]);
            }
        }
        return least;
    }

    private static double diameter(Points points, Job job) {
        KdTree tree = KdTree.of(points, job);
        double farthest = 0;
        for (int i = 0; i < points.size(); i++) {
            if ((i & 15) == 0) {
                job.check();
            }
            farthest = farthest(tree, KdTree.ROOT, tree.ordered().row(i), farthest);
        }
        return farthest;
    }

    private static double farthest(KdTree tree, int node, double[] place, double best) {
        if (tree.squaredFarthest(node, place) <= best) {
            return best;
        }
        if (!tree.isLeaf(node)) {
            boolean left = tree.squaredFarthest(2 * node, place) > tree.squaredFarthest(2 * node + 1, place);
            int first = left ? 2 * node : 2 * node + 1;
            return farthest(tree, first ^ 1, place, farthest(tree, first, place, best));
        }
        double farthest = best;
        for (int i = tree.start(node); i < tree.end(node); i++) {
            farthest = Math.max(farthest, tree.squaredDistanceAt(i, place));
        }
        return farthest;
    }
}
