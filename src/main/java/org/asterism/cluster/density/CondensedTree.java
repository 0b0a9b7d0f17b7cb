package org.asterism.cluster.density;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;
import org.jspecify.annotations.Nullable;

/**
 * The splits of a merge tree in which both sides are large enough, and the choice among them by excess of mass.
 *
 * <p>A cluster is born at density 1/height and gains mass for each of its points until that point falls out or the
 * cluster splits. Chosen are the clusters, none inside another, whose masses add up to most; the root is never chosen.
 */
final class CondensedTree {
    private final MergeTree tree;
    private final int minSize;
    private final Job job;
    private final List<Cluster> clusters = new ArrayList<>();
    private final int[] parts;

    CondensedTree(MergeTree tree, int minSize, Job job) {
        this.tree = tree;
        this.minSize = minSize;
        this.job = job;
        parts = new int[tree.points()];
        if (tree.points() >= minSize) {
            clusters.add(new Cluster(null, tree.root(), 0));
        }
        for (int c = 0; c < clusters.size(); c++) {
            follow(clusters.get(c));
        }
    }

    /** The chosen cluster of each point, or noise. */
    int[] labels() {
        choose();
        int[] labels = new int[tree.points()];
        Arrays.fill(labels, Clustering.NOISE);
        Deque<Integer> open = new ArrayDeque<>();
        for (int c = 0; c < clusters.size(); c++) {
            Cluster cluster = clusters.get(c);
            Cluster parent = cluster.parent;
            cluster.taken = parent != null && (parent.taken || parent.chosen);
            if (cluster.chosen && !cluster.taken) {
                open.push(cluster.node);
                paint(open, c, labels);
            }
        }
        return labels;
    }

    private void paint(Deque<Integer> open, int label, int[] labels) {
        while (!open.isEmpty()) {
            int node = open.pop();
            if (tree.isPoint(node)) {
                labels[node] = label;
            } else {
                open.push(tree.left(node));
                open.push(tree.right(node));
            }
        }
        job.check();
    }

    /** Follows a cluster down the tree to its end, or to its split into new clusters. */
    private void follow(Cluster cluster) {
        int node = cluster.node;
        int large = 1;
        while (large == 1) {
            double density = 1 / tree.height(node);
            large = split(node);
            int goingOn = large == 1 ? tree.size(parts[0]) : 0;
            cluster.mass += (tree.size(node) - goingOn) * (density - cluster.birth);
            node = parts[0];
            for (int p = 0; p < large && large > 1; p++) {
                clusters.add(new Cluster(cluster, parts[p], density));
            }
        }
    }

    /** Takes a node apart at its height; returns how many parts are large enough, which lie first in {@code parts}. */
    private int split(int node) {
        double height = tree.height(node);
        int large = 0;
        Deque<Integer> open = new ArrayDeque<>();
        open.push(node);
        int steps = 0;
        while (!open.isEmpty()) {
            int next = open.pop();
            if ((steps++ & 1023) == 0) {
                job.check();
            }
            boolean fallsApart = !tree.isPoint(next) && tree.height(next) == height;
            if (fallsApart) {
                open.push(tree.right(next));
                open.push(tree.left(next));
            } else if (tree.size(next) >= minSize) {
                parts[large++] = next;
            }
        }
        return large;
    }

    private void choose() {
        for (int c = clusters.size() - 1; c > 0; c--) {
            Cluster cluster = clusters.get(c);
            cluster.chosen = cluster.mass >= cluster.massBelow;
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
        private double mass;
        private double massBelow;
        private boolean chosen;
        /** Whether a cluster above is chosen. */
        private boolean taken;

        Cluster(@Nullable Cluster parent, int node, double birth) {
            this.parent = parent;
            this.node = node;
            this.birth = birth;
        }
    }
}
