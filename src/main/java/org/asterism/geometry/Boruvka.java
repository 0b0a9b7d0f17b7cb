package org.asterism.geometry;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/**
 * Borůvka's spanning tree on a k-d tree: in each round every component joins its nearest neighbour.
 *
 * <p>A point searches the tree only below what its component has found already, skips nodes wholly inside its component,
 * and keeps what it found while that lies in another component. Blocks of points search in parallel and do not hear of
 * each other's finds within a round, so the tree is the same with any number of threads. Edges of equal weight may close a
 * circle; the second is then dropped. About O(n log n) in few dimensions. March, Ram and Gray 2010, doi
 * 10.1145/1835804.1835882.
 */
final class Boruvka {
    private final KdTree tree;
    private final Job job;
    private final int size;
    private final Components components;
    private final double[] reach;
    private final double[] nodeReach;
    /** No point of another component is nearer than this. */
    private final double[] bound;
    /** The point of another component at that bound, if known. */
    private final int[] candidate;

    /** The same for all points of a leaf inside a component. */
    private final double[] leafBound;

    private final int firstLeaf;

    /** The shortest edge out of each component. */
    private final double[] best;

    private final int[] bestFrom;
    private final Queue<double[]> limits = new ConcurrentLinkedQueue<>();
    private final SpanningTree result;
    private int edges;

    /** @param reach by position: no edge of a point is shorter than its squared reach */
    Boruvka(KdTree tree, double[] reach, Job job) {
        this.tree = tree;
        this.reach = reach;
        this.job = job;
        size = tree.size();
        components = new Components(tree);
        nodeReach = new double[tree.nodes()];
        bound = reach.clone();
        candidate = new int[size];
        firstLeaf = tree.nodes() / 2;
        leafBound = new double[firstLeaf];
        best = new double[size];
        bestFrom = new int[size];
        int count = Math.max(0, size - 1);
        result = new SpanningTree(new int[count], new int[count], new double[count]);
    }

    SpanningTree run() {
        Arrays.fill(candidate, Components.NONE);
        measureReach();
        while (edges < result.from().length) {
            choose();
            searchAll();
            choose();
            join();
            job.progress((double) edges / (size - 1));
        }
        return result;
    }

    private void measureReach() {
        for (int node = tree.nodes() - 1; node >= KdTree.ROOT; node--) {
            if (!tree.isLeaf(node)) {
                nodeReach[node] = Math.min(nodeReach[2 * node], nodeReach[2 * node + 1]);
                continue;
            }
            nodeReach[node] = Double.POSITIVE_INFINITY;
            for (int i = tree.start(node); i < tree.end(node); i++) {
                nodeReach[node] = Math.min(nodeReach[node], reach[i]);
            }
        }
    }

    /** Finds the shortest edge out of each component among those known. */
    private void choose() {
        job.check();
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        for (int i = 0; i < size; i++) {
            int own = components.ofPoint(i);
            if (bound[i] < best[own] && leadsOut(i)) {
                best[own] = bound[i];
                bestFrom[own] = i;
            }
        }
    }

    private boolean leadsOut(int i) {
        return candidate[i] != Components.NONE && components.ofPoint(candidate[i]) != components.ofPoint(i);
    }

    private void searchAll() {
        Blocks blocks = Blocks.of(tree.nodes() - firstLeaf, 128);
        Parallel.forEach(blocks.count(), block -> {
            double[] limit = limits.poll();
            if (limit == null) {
                limit = new double[size];
            }
            search(firstLeaf + blocks.start(block), firstLeaf + blocks.end(block), limit);
            limits.add(limit);
        });
    }

    private void search(int fromLeaf, int toLeaf, double[] limit) {
        Outlook outlook = new Outlook(tree, components, reach, nodeReach);
        for (int i = tree.start(fromLeaf); i < tree.end(toLeaf - 1); i++) {
            limit[components.ofPoint(i)] = best[components.ofPoint(i)];
        }
        for (int leaf = fromLeaf; leaf < toLeaf; leaf++) {
            job.check();
            int shared = components.ofNode(leaf);
            if (shared == Components.NONE || !skip(leaf, limit[shared], outlook)) {
                search(leaf, limit, outlook);
            }
        }
    }

    /** Whether the points of a leaf inside a component have nothing to find, which one look around often tells. */
    private boolean skip(int leaf, double limit, Outlook outlook) {
        if (leafBound[leaf - firstLeaf] < limit && outlook.isClear(leaf, limit)) {
            leafBound[leaf - firstLeaf] = limit;
        }
        return leafBound[leaf - firstLeaf] >= limit;
    }

    private void search(int leaf, double[] limit, Outlook outlook) {
        for (int i = tree.start(leaf); i < tree.end(leaf); i++) {
            int own = components.ofPoint(i);
            if (bound[i] < limit[own] && !leadsOut(i)) {
                outlook.search(leaf, i, limit[own]);
                bound[i] = outlook.found();
                candidate[i] = outlook.foundAt();
                limit[own] = outlook.found();
            }
        }
    }

    private void join() {
        for (int i = 0; i < size; i++) {
            if (components.ofPoint(i) == i && components.join(bestFrom[i], candidate[bestFrom[i]])) {
                result.from()[edges] = tree.id(bestFrom[i]);
                result.to()[edges] = tree.id(candidate[bestFrom[i]]);
                result.squared()[edges++] = best[i];
            }
        }
        components.update();
    }
}
