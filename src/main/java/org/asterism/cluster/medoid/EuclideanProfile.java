package org.asterism.cluster.medoid;

import java.util.Arrays;
import org.asterism.geometry.Distances;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Euclidean distances on the fly, for points in the order of a k-d tree.
 *
 * <p>A whole node is skipped where its box is farther from the candidate than the largest limit in it, and a root is drawn
 * only where the squared distance is below the limit.
 */
final class EuclideanProfile implements Profile {
    private final KdTree tree;
    private final Points points;
    private final double[] squaredLimit;
    private final double[] nodeLimit;

    EuclideanProfile(Points rows, Job job) {
        tree = KdTree.of(rows, job);
        points = tree.ordered();
        squaredLimit = new double[points.size()];
        nodeLimit = new double[tree.nodes()];
    }

    @Override
    public int id(int object) {
        return tree.id(object);
    }

    @Override
    public int size() {
        return points.size();
    }

    @Override
    public double between(int i, int j) {
        return Math.sqrt(points.squaredDistance(i, j));
    }

    @Override
    public void row(int i, int from, int to, double[] out) {
        Distances.euclidean(points, from, to, points.row(i), out);
    }

    @Override
    public void limit(double[] limits) {
        Arrays.setAll(squaredLimit, i -> limits[i] * limits[i] * (1 + 0x1p-50));
        for (int node = tree.nodes() - 1; node >= KdTree.ROOT; node--) {
            double most = tree.isLeaf(node) ? 0 : Math.max(nodeLimit[2 * node], nodeLimit[2 * node + 1]);
            for (int i = tree.start(node); tree.isLeaf(node) && i < tree.end(node); i++) {
                most = Math.max(most, squaredLimit[i]);
            }
            nodeLimit[node] = most;
        }
    }

    @Override
    public int within(int candidate, Reached reached) {
        return within(KdTree.ROOT, points.row(candidate), reached, 0);
    }

    @Override
    public long computed(int candidate) {
        return computed(KdTree.ROOT, points.row(candidate));
    }

    private long computed(int node, double[] place) {
        if (tree.squaredDistance(node, place) > nodeLimit[node]) {
            return 0;
        }
        return tree.isLeaf(node)
                ? tree.end(node) - tree.start(node)
                : computed(2 * node, place) + computed(2 * node + 1, place);
    }

    private int within(int node, double[] place, Reached reached, int found) {
        if (tree.squaredDistance(node, place) > nodeLimit[node]) {
            return found;
        }
        if (tree.isLeaf(node)) {
            return scan(node, place, reached, found);
        }
        return within(2 * node + 1, place, reached, within(2 * node, place, reached, found));
    }

    private int scan(int leaf, double[] place, Reached reached, int found) {
        int start = tree.start(leaf);
        int end = tree.end(leaf);
        double[] squared = reached.buffer();
        Distances.squared(points, start, end, place, squared);
        int count = found;
        for (int i = start; i < end; i++) {
            if (squared[i - start] <= squaredLimit[i]) {
                reached.objects()[count] = i;
                reached.distances()[count++] = Math.sqrt(squared[i - start]);
            }
        }
        return count;
    }
}
