package org.asterism.cluster.density;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Reach;
import org.asterism.geometry.distance.Embedding;
import org.asterism.job.Job;

/**
 * OPTICS on a k-d tree. A node knows a bound on the reachability of its unvisited points, and one to which the way is no
 * shorter is skipped: most points within epsilon have been reached from nearer by, so epsilon costs little.
 */
final class TreeOrdering extends Ordering {
    private final Embedding space;
    private final KdTree tree;
    private final double limit;
    private final double[] core;
    /** No unvisited point of the node is harder to reach. */
    private final double[] hardest;

    private double[] place = {};
    private int from;

    /** @param epsilon in the unit of the space, may be infinite */
    TreeOrdering(Embedding space, KdTree tree, double epsilon, int minPoints, Job job) {
        super(IntStream.range(0, tree.size()).map(tree::id).toArray());
        this.space = space;
        this.tree = tree;
        limit = epsilon * epsilon;
        core = Reach.squared(tree, minPoints, job);
        hardest = new double[tree.nodes()];
        Arrays.fill(hardest, Double.POSITIVE_INFINITY);
        for (int i = 0; i < core.length; i++) {
            core[i] = tree.size() < minPoints || core[i] > limit ? Double.POSITIVE_INFINITY : core[i];
        }
    }

    @Override
    double core(int position) {
        return core[position];
    }

    @Override
    double distance(double own) {
        return own < Double.POSITIVE_INFINITY ? space.distance(own) : own;
    }

    @Override
    void expand(int position) {
        place = tree.ordered().row(position);
        from = position;
        expandInto(KdTree.ROOT);
    }

    private void expandInto(int node) {
        double nearest = tree.squaredDistance(node, place);
        if (nearest > limit || Math.max(core[from], nearest) >= hardest[node]) {
            return;
        }
        if (tree.isLeaf(node)) {
            scan(node);
        } else {
            expandInto(2 * node);
            expandInto(2 * node + 1);
            hardest[node] = Math.max(hardest[2 * node], hardest[2 * node + 1]);
        }
    }

    private void scan(int leaf) {
        double most = 0;
        for (int i = tree.start(leaf); i < tree.end(leaf); i++) {
            if (isVisited(i)) {
                continue;
            }
            double distance = tree.squaredDistanceAt(i, place);
            if (distance <= limit) {
                offer(from, i, Math.max(core[from], distance));
            }
            most = Math.max(most, reachability[i]);
        }
        hardest[leaf] = most;
    }
}
