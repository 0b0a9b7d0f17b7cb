package org.asterism.cluster.density;

import java.util.concurrent.atomic.AtomicInteger;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;
import org.asterism.numeric.DisjointSets;

/**
 * DBSCAN in any number of dimensions on a k-d tree.
 *
 * <p>A node wholly within the radius is counted, and joined, as a whole: its core points are joined one by one only the
 * first time, so that a large radius does not cost a distance for each pair.
 */
final class TreeCores extends Cores {
    private final KdTree tree;
    private final double limit;
    private final int minPoints;
    private final Blocks blocks;
    private final boolean[] core;
    /** The first core point of a node; -1 where there is none. */
    private final int[] nodeCore;
    /** Whether the core points of a node are known to be in one set. */
    private final boolean[] joined;

    private final DisjointSets sets;

    TreeCores(Points points, double radius, int minPoints, Job job) {
        super(points.size(), job);
        tree = KdTree.of(points, job);
        limit = radius * radius;
        this.minPoints = minPoints;
        blocks = Blocks.of(points.size());
        core = new boolean[points.size()];
        nodeCore = new int[tree.nodes()];
        joined = new boolean[tree.nodes()];
        sets = new DisjointSets(points.size());
    }

    @Override
    void find(Job part) {
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(blocks.count(), block -> {
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                part.check();
                core[i] = count(KdTree.ROOT, tree.ordered().row(i), 0) >= minPoints;
            }
            part.progress((double) done.incrementAndGet() / blocks.count());
        });
        part.progress(1);
    }

    /** Adds the neighbours in a node to those known, and stops once there are enough. */
    private int count(int node, double[] place, int known) {
        if (tree.squaredDistance(node, place) > limit) {
            return known;
        }
        if (tree.squaredFarthest(node, place) <= limit) {
            return known + tree.end(node) - tree.start(node);
        }
        if (tree.isLeaf(node)) {
            int near = known;
            for (int i = tree.start(node); i < tree.end(node); i++) {
                near += tree.squaredDistanceAt(i, place) <= limit ? 1 : 0;
            }
            return near;
        }
        int near = count(2 * node, place, known);
        return near >= minPoints ? near : count(2 * node + 1, place, near);
    }

    @Override
    void connect(Job part) {
        for (int node = tree.nodes() - 1; node >= KdTree.ROOT; node--) {
            nodeCore[node] = tree.isLeaf(node) ? firstCore(node) : Math.max(nodeCore[2 * node], nodeCore[2 * node + 1]);
        }
        for (int i = 0; i < core.length; i++) {
            part.check();
            if (core[i]) {
                join(KdTree.ROOT, i, tree.ordered().row(i));
            }
            if ((i & 1023) == 0) {
                part.progress((double) i / core.length);
            }
        }
    }

    private int firstCore(int leaf) {
        for (int i = tree.start(leaf); i < tree.end(leaf); i++) {
            if (core[i]) {
                return i;
            }
        }
        return -1;
    }

    private void join(int node, int i, double[] place) {
        if (nodeCore[node] < 0 || tree.squaredDistance(node, place) > limit) {
            return;
        }
        if (joined[node] && sets.find(nodeCore[node]) == sets.find(i)) {
            return;
        }
        if (tree.squaredFarthest(node, place) <= limit) {
            joinAll(node, i);
        } else if (tree.isLeaf(node)) {
            for (int j = tree.start(node); j < tree.end(node); j++) {
                if (core[j] && tree.squaredDistanceAt(j, place) <= limit) {
                    sets.union(i, j);
                }
            }
        } else {
            join(2 * node, i, place);
            join(2 * node + 1, i, place);
        }
    }

    private void joinAll(int node, int i) {
        if (!joined[node]) {
            for (int j = tree.start(node); j < tree.end(node); j++) {
                if (core[j]) {
                    sets.union(i, j);
                }
            }
            joined[node] = true;
        }
        sets.union(i, nodeCore[node]);
    }

    @Override
    int set(int position) {
        if (core[position]) {
            return sets.find(position);
        }
        int nearest = nearest(KdTree.ROOT, tree.ordered().row(position), -1);
        return nearest < 0 ? Clustering.NOISE : sets.find(nearest);
    }

    private int nearest(int node, double[] place, int known) {
        double least = known < 0 ? limit : tree.squaredDistanceAt(known, place);
        if (nodeCore[node] < 0 || tree.squaredDistance(node, place) > least) {
            return known;
        }
        if (!tree.isLeaf(node)) {
            return nearest(2 * node + 1, place, nearest(2 * node, place, known));
        }
        int nearest = known;
        for (int j = tree.start(node); j < tree.end(node); j++) {
            double distance = tree.squaredDistanceAt(j, place);
            boolean tie = distance == least && (nearest < 0 || tree.id(j) < tree.id(nearest));
            if (core[j] && (distance < least || tie)) {
                least = distance;
                nearest = j;
            }
        }
        return nearest;
    }

    @Override
    int id(int position) {
        return tree.id(position);
    }
}
