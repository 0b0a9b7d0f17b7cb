package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Ward's clusters as centroids and sizes in a k-d tree.
 *
 * <p>A node knows the box of its centroids and the smallest size among them; both give a lower bound on the cost of a
 * merge, |a||b| / (|a| + |b|) times the squared distance. A merged cluster takes the place of one of its parts, and the
 * boxes above it are fitted anew; the tree is rebuilt when half of its places are empty.
 */
final class Centroids implements Proximity {
    private final Job job;
    private final int dimensions;
    private final double[][] center;
    private final int[] sizes;
    private final int[] slotOf;
    private KdTree tree;
    private int[] clusterAt;
    private double[][] slots;
    /** The size of the cluster in each slot; 0 where it is empty. */
    private int[] slotSize;

    private int[] least;
    private double[][] low;
    private double[][] high;
    private int alive;

    private double[] place = {};
    private double bestCost;
    private int best;

    Centroids(Points points, Job job) {
        this.job = job;
        dimensions = points.dimensions();
        center = new double[dimensions][];
        Arrays.setAll(center, d -> points.column(d).clone());
        sizes = new int[points.size()];
        Arrays.fill(sizes, 1);
        slotOf = new int[points.size()];
        clusterAt = IntStream.range(0, points.size()).toArray();
        build(points);
    }

    private void build(Points centers) {
        alive = centers.size();
        tree = KdTree.of(centers, job);
        int[] clusters = clusterAt;
        clusterAt = new int[alive];
        slotSize = new int[alive];
        slots = new double[dimensions][];
        for (int d = 0; d < dimensions; d++) {
            slots[d] = tree.ordered().column(d);
        }
        for (int slot = 0; slot < alive; slot++) {
            clusterAt[slot] = clusters[tree.id(slot)];
            slotOf[clusterAt[slot]] = slot;
            slotSize[slot] = sizes[clusterAt[slot]];
        }
        least = new int[tree.nodes()];
        low = new double[dimensions][tree.nodes()];
        high = new double[dimensions][tree.nodes()];
        for (int node = tree.nodes() - 1; node >= KdTree.ROOT; node--) {
            fit(node);
        }
    }

    @Override
    public int size() {
        return sizes.length;
    }

    @Override
    public boolean alive(int cluster) {
        return sizes[cluster] > 0;
    }

    @Override
    public double height(int a, int b) {
        return Math.sqrt(2 * cost(a, b));
    }

    @Override
    public int nearest(int cluster, int preferred) {
        best = preferred;
        bestCost = preferred < 0 ? Double.POSITIVE_INFINITY : cost(cluster, preferred);
        place = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            place[d] = center[d][cluster];
        }
        descend(KdTree.ROOT, cluster);
        return best;
    }

    private void descend(int node, int cluster) {
        if (tree.isLeaf(node)) {
            scan(node, cluster);
            return;
        }
        double left = bound(2 * node, cluster);
        double right = bound(2 * node + 1, cluster);
        int near = left <= right ? 2 * node : 2 * node + 1;
        if (Math.min(left, right) < bestCost) {
            descend(near, cluster);
        }
        if (Math.max(left, right) < bestCost) {
            descend(near ^ 1, cluster);
        }
    }

    private double bound(int node, int cluster) {
        if (least[node] == Integer.MAX_VALUE) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = 0;
        for (int d = 0; d < dimensions; d++) {
            double outside = Math.max(0, Math.max(low[d][node] - place[d], place[d] - high[d][node]));
            sum += outside * outside;
        }
        return weight(sizes[cluster], least[node]) * sum;
    }

    private void scan(int leaf, int cluster) {
        for (int slot = tree.start(leaf); slot < tree.end(leaf); slot++) {
            if (slotSize[slot] > 0 && clusterAt[slot] != cluster) {
                double cost = cost(cluster, clusterAt[slot]);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = clusterAt[slot];
                }
            }
        }
    }

    @Override
    public void merge(int a, int b) {
        double total = (double) sizes[a] + sizes[b];
        for (int d = 0; d < dimensions; d++) {
            // One side's share of the way, so that equal centroids stay as they are.
            center[d][b] += (center[d][a] - center[d][b]) * (sizes[a] / total);
            slots[d][slotOf[b]] = center[d][b];
        }
        sizes[b] += sizes[a];
        sizes[a] = 0;
        slotSize[slotOf[a]] = 0;
        slotSize[slotOf[b]] = sizes[b];
        alive--;
        if (alive < clusterAt.length / 2) {
            rebuild();
        } else {
            refit(slotOf[a]);
            refit(slotOf[b]);
        }
    }

    private void rebuild() {
        clusterAt = IntStream.range(0, sizes.length).filter(c -> sizes[c] > 0).toArray();
        build(Points.of(center).select(clusterAt));
    }

    private void refit(int slot) {
        for (int node = tree.leaf(slot); node >= KdTree.ROOT; node /= 2) {
            fit(node);
        }
    }

    private void fit(int node) {
        if (tree.isLeaf(node)) {
            fitLeaf(node);
            return;
        }
        least[node] = Math.min(least[2 * node], least[2 * node + 1]);
        for (int d = 0; d < dimensions; d++) {
            low[d][node] = Math.min(low[d][2 * node], low[d][2 * node + 1]);
            high[d][node] = Math.max(high[d][2 * node], high[d][2 * node + 1]);
        }
    }

    private void fitLeaf(int leaf) {
        least[leaf] = Integer.MAX_VALUE;
        for (int d = 0; d < dimensions; d++) {
            low[d][leaf] = Double.POSITIVE_INFINITY;
            high[d][leaf] = Double.NEGATIVE_INFINITY;
        }
        for (int slot = tree.start(leaf); slot < tree.end(leaf); slot++) {
            if (slotSize[slot] > 0) {
                least[leaf] = Math.min(least[leaf], slotSize[slot]);
                for (int d = 0; d < dimensions; d++) {
                    low[d][leaf] = Math.min(low[d][leaf], slots[d][slot]);
                    high[d][leaf] = Math.max(high[d][leaf], slots[d][slot]);
                }
            }
        }
    }

    private double cost(int a, int b) {
        double sum = 0;
        for (int d = 0; d < dimensions; d++) {
            double difference = center[d][a] - center[d][b];
            sum += difference * difference;
        }
        return weight(sizes[a], sizes[b]) * sum;
    }

    private static double weight(double a, double b) {
        return a * b / (a + b);
    }
}
