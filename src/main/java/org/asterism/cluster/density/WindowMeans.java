package org.asterism.cluster.density;

import java.util.Arrays;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Weighted means of the points around a place, on a k-d tree that knows the sum of each node: where a flat window holds a
 * whole node, its points need not be looked at.
 */
final class WindowMeans {
    private final KdTree tree;
    private final int dimensions;
    private final boolean flat;
    /** What a squared distance is divided by: the window ends at 1 if it is flat. */
    private final double unit;

    private final double[] sums;

    WindowMeans(Points points, Window window, double bandwidth, Job job) {
        tree = KdTree.of(points, job);
        dimensions = points.dimensions();
        flat = window == Window.FLAT;
        unit = flat ? bandwidth * bandwidth : 2 * bandwidth * bandwidth;
        sums = new double[tree.nodes() * dimensions];
        for (int node = tree.nodes() - 1; node >= KdTree.ROOT; node--) {
            job.check();
            sum(node);
        }
    }

    private void sum(int node) {
        for (int d = 0; d < dimensions; d++) {
            double sum = 0;
            for (int p = tree.start(node); tree.isLeaf(node) && p < tree.end(node); p++) {
                sum += tree.ordered().get(p, d);
            }
            sums[node * dimensions + d] =
                    tree.isLeaf(node) ? sum : sums[2 * node * dimensions + d] + sums[(2 * node + 1) * dimensions + d];
        }
    }

    /** Fills in the mean of the window around a place, and returns its weight; at weight 0 the place itself. */
    double mean(double[] place, double[] mean) {
        Arrays.fill(mean, 0);
        double weight = add(KdTree.ROOT, place, mean);
        for (int d = 0; d < dimensions; d++) {
            mean[d] = weight > 0 ? mean[d] / weight : place[d];
        }
        return weight;
    }

    private double add(int node, double[] place, double[] sum) {
        if (weight(tree.squaredDistance(node, place)) == 0) {
            return 0;
        }
        if (flat && weight(tree.squaredFarthest(node, place)) == 1) {
            for (int d = 0; d < dimensions; d++) {
                sum[d] += sums[node * dimensions + d];
            }
            return tree.end(node) - tree.start(node);
        }
        if (!tree.isLeaf(node)) {
            return add(2 * node, place, sum) + add(2 * node + 1, place, sum);
        }
        double total = 0;
        for (int p = tree.start(node); p < tree.end(node); p++) {
            double weight = weight(tree.squaredDistanceAt(p, place));
            total += weight;
            for (int d = 0; weight > 0 && d < dimensions; d++) {
                sum[d] += weight * tree.ordered().get(p, d);
            }
        }
        return total;
    }

    private double weight(double squared) {
        if (flat) {
            return squared <= unit ? 1 : 0;
        }
        return GaussianTable.of(squared / unit);
    }
}
