package org.asterism.cluster.density;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;
import org.jspecify.annotations.Nullable;

/**
 * The splits of a merge tree in which both sides are large enough, and the choice among them.
 *
 * <p>A cluster is born at density 1/height and gains mass for each of its points until that point falls out or the
 * cluster splits. Chosen are the clusters, none inside another, whose masses add up to most, or those that split no more;
 * the root is never chosen.
 */
final class CondensedTree {
    private final MergeTree tree;
    private final int minSize;
    private final Job job;
    private final List<Cluster> clusters = new ArrayList<>();
    private final int[] parts;
    private final int[] open;
    /** The innermost cluster of each point; -1 where there is none at all. */
    private final int[] last;
    /** The density at which each point falls out of it. */
    private final double[] exit;

    CondensedTree(MergeTree tree, int minSize, Job job) {
        this.tree = tree;
        this.minSize = minSize;
        this.job = job;
        parts = new int[tree.points()];
        open = new int[tree.points() + 1];
        last = new int[tree.points()];
        exit = new double[tree.points()];
        Arrays.fill(last, -1);
        if (tree.points() >= minSize) {
            clusters.add(new Cluster(null, tree.root(), 0));
        }
        for (int c = 0; c < clusters.size(); c++) {
            follow(c, clusters.get(c));
        }
        for (int c = clusters.size() - 1; c >= 0; c--) {
            Cluster parent = clusters.get(c).parent;
            if (parent != null) {
                parent.densest = Math.max(parent.densest, clusters.get(c).densest);
            }
        }
    }

    /** Chooses clusters, and says which points lie in which and how surely. */
    HdbscanResult result(Hdbscan.Selection selection) {
        choose(selection);
        int[] labels = new int[tree.points()];
        Arrays.fill(labels, Clustering.NOISE);
        for (int c = 0; c < clusters.size(); c++) {
            Cluster cluster = clusters.get(c);
            Cluster parent = cluster.parent;
            cluster.top = parent != null && parent.top >= 0 ? parent.top : cluster.chosen ? c : -1;
        }
        for (int i = 0; i < labels.length; i++) {
            labels[i] = last[i] < 0 ? Clustering.NOISE : clusters.get(last[i]).top;
        }
        return new HdbscanResult(Clustering.of(labels), branches(labels), last, exit);
    }

    private List<HdbscanResult.Branch> branches(int[] labels) {
        int[] dense = Clustering.of(labels).labels();
        int[] number = new int[clusters.size()];
        Arrays.fill(number, Clustering.NOISE);
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0) {
                number[labels[i]] = dense[i];
            }
        }
        List<HdbscanResult.Branch> branches = new ArrayList<>();
        for (int c = 0; c < clusters.size(); c++) {
            Cluster cluster = clusters.get(c);
            int parent = cluster.parent == null ? -1 : cluster.parent.index;
            branches.add(new HdbscanResult.Branch(
                    parent,
                    tree.size(cluster.node),
                    cluster.birth,
                    cluster.densest,
                    cluster.mass,
                    cluster.top == c ? number[c] : Clustering.NOISE));
        }
        return branches;
    }

    /** Follows a cluster down the tree to its end, or to its split into new clusters. */
    private void follow(int index, Cluster cluster) {
        cluster.index = index;
        int node = cluster.node;
        int large = 1;
        while (large == 1) {
            double density = 1 / tree.height(node);
            large = split(node, index, density);
            int goingOn = large == 1 ? tree.size(parts[0]) : 0;
            cluster.mass += (tree.size(node) - goingOn) * (density - cluster.birth);
            cluster.densest = density;
            node = parts[0];
            for (int p = 0; p < large && large > 1; p++) {
                clusters.add(new Cluster(cluster, parts[p], density));
            }
        }
        cluster.splits = large > 1;
    }

    /**
     * Takes a node apart at its height; returns how many parts are large enough, which lie first in {@code parts}. The
     * points of the others fall out.
     */
    private int split(int node, int cluster, double density) {
        double height = tree.height(node);
        int large = 0;
        int depth = 0;
        open[depth++] = node;
        int steps = 0;
        while (depth > 0) {
            int next = open[--depth];
            if ((steps++ & 1023) == 0) {
                job.check();
            }
            if (!tree.isPoint(next) && tree.height(next) == height) {
                open[depth++] = tree.right(next);
                open[depth++] = tree.left(next);
            } else if (tree.size(next) >= minSize) {
                parts[large++] = next;
            } else {
                fallOut(next, depth, cluster, density);
            }
        }
        return large;
    }

    /** Uses the stack above {@code floor}. */
    private void fallOut(int node, int floor, int cluster, double density) {
        int depth = floor;
        open[depth++] = node;
        while (depth > floor) {
            int next = open[--depth];
            if (tree.isPoint(next)) {
                last[next] = cluster;
                exit[next] = density;
            } else {
                open[depth++] = tree.right(next);
                open[depth++] = tree.left(next);
            }
        }
    }

    private void choose(Hdbscan.Selection selection) {
        for (int c = clusters.size() - 1; c > 0; c--) {
            Cluster cluster = clusters.get(c);
            cluster.chosen = selection == Hdbscan.Selection.LEAF ? !cluster.splits : cluster.mass >= cluster.massBelow;
            Cluster parent = cluster.parent;
            if (parent != null) {
                parent.massBelow += Math.max(cluster.mass, cluster.massBelow);
            }
        }
    }

    private static final class Cluster {
        private final @Nullable Cluster parent;
        private final int node;
        private final double birth;
        private int index;
        private double mass;
        private double massBelow;
        /** The highest density at which one of its points is left. */
        private double densest;

        private boolean splits;
        private boolean chosen;
        /** The outermost chosen cluster that holds it, or itself; -1 where there is none. */
        private int top = -1;

        Cluster(@Nullable Cluster parent, int node, double birth) {
            this.parent = parent;
            this.node = node;
            this.birth = birth;
        }
    }
}
