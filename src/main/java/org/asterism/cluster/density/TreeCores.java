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
    /** Once they are found. */
    private CoreSearch search;

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
        search = new CoreSearch(tree, core);
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
        search = new CoreSearch(tree, core);
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

    private void join(int node, int i, double[] place) {
        if (search.any(node) < 0 || tree.squaredDistance(node, place) > limit) {
            return;
        }
        if (joined[node] && sets.find(search.any(node)) == sets.find(i)) {
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
        sets.union(i, search.any(node));
    }

    @Override
    int set(int position) {
        if (core[position]) {
            return sets.find(position);
        }
        int nearest = search.nearest(position, limit);
        return nearest < 0 ? Clustering.NOISE : sets.find(nearest);
    }

    @Override
    int id(int position) {
        return tree.id(position);
    }
}
