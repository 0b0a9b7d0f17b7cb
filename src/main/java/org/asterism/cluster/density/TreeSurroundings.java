package org.asterism.cluster.density;

import java.util.Arrays;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Nearest;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Surroundings by straight-line distances, on a k-d tree. Each node knows the lowest rank in it, so that the search for
 * a denser point passes by all nodes that hold none.
 */
final class TreeSurroundings implements Surroundings {
    private final Points points;
    private final KdTree tree;
    /** The rank of each point, and of each position of the tree. */
    private int[] rank = {};

    private final int[] ranks;
    /** The lowest rank in each node. */
    private final int[] lowest;

    TreeSurroundings(Points points, Job job) {
        this.points = points;
        tree = KdTree.of(points, job);
        ranks = new int[points.size()];
        lowest = new int[tree.nodes()];
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
    public double kernel(int i, double radius) {
        return kernel(KdTree.ROOT, points.row(i), 1 / radius) - 1;
    }

    private double kernel(int node, double[] place, double scale) {
        if (tree.squaredDistance(node, place) * scale * scale >= GaussianTable.END) {
            return 0;
        }
        if (!tree.isLeaf(node)) {
            return kernel(2 * node, place, scale) + kernel(2 * node + 1, place, scale);
        }
        double sum = 0;
        for (int p = tree.start(node); p < tree.end(node); p++) {
            sum += GaussianTable.of(tree.squaredDistanceAt(p, place) * scale * scale);
        }
        return sum;
    }

    @Override
    public int[] nearest(int i, int k) {
        Nearest found = new Nearest(Math.min(k, size() - 1) + 1);
        tree.nearest(points.row(i), found);
        int[] ids = new int[found.count()];
        Arrays.setAll(ids, at -> tree.id(found.position(at)));
        return Arrays.stream(ids).filter(j -> j != i).limit(k).toArray();
    }

    @Override
    public int[] within(int i, double radius) {
        return Arrays.stream(tree.within(points.row(i), radius))
                .filter(j -> j != i)
                .toArray();
    }

    @Override
    public void rank(int[] rank) {
        this.rank = rank;
        Arrays.setAll(ranks, position -> rank[tree.id(position)]);
        for (int node = tree.nodes() - 1; node >= KdTree.ROOT; node--) {
            lowest[node] = tree.isLeaf(node)
                    ? Arrays.stream(ranks, tree.start(node), tree.end(node))
                            .min()
                            .orElse(Integer.MAX_VALUE)
                    : Math.min(lowest[2 * node], lowest[2 * node + 1]);
        }
    }

    @Override
    public int denser(int i) {
        return new Search(i).run();
    }

    /** One search for the nearest denser point. */
    private final class Search {
        private final double[] place;
        private final int own;
        private double nearest = Double.POSITIVE_INFINITY;
        private int found = -1;

        Search(int i) {
            place = points.row(i);
            own = rank[i];
        }

        int run() {
            visit(KdTree.ROOT);
            return found < 0 ? -1 : tree.id(found);
        }

        private void visit(int node) {
            if (lowest[node] >= own || tree.squaredDistance(node, place) > nearest) {
                return;
            }
            if (tree.isLeaf(node)) {
                scan(node);
                return;
            }
            boolean leftFirst = tree.squaredDistance(2 * node, place) <= tree.squaredDistance(2 * node + 1, place);
            visit(leftFirst ? 2 * node : 2 * node + 1);
            visit(leftFirst ? 2 * node + 1 : 2 * node);
        }

        private void scan(int leaf) {
            for (int p = tree.start(leaf); p < tree.end(leaf); p++) {
                double distance = ranks[p] < own ? tree.squaredDistanceAt(p, place) : Double.POSITIVE_INFINITY;
                if (distance < nearest || (distance == nearest && found >= 0 && ranks[p] < ranks[found])) {
                    nearest = distance;
                    found = p;
                }
            }
        }
    }
}
