package org.asterism.cluster.partition;

import java.util.Arrays;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/**
 * The splits of a k-d tree over every sixteenth point, which halve all points nearly as well as a whole tree would, for a
 * fraction of its cost. Nodes are numbered like a heap: the root is 1, the children of {@code v} are {@code 2 v} and
 * {@code 2 v + 1}.
 */
final class SampleTree {
    private static final int SHARE = 16;

    private final Points points;
    private final Job job;
    private final int leaves;
    private final double[] split;
    private final double[][] column;

    SampleTree(Points points, Job job) {
        this.points = points;
        this.job = job;
        int[] sample = new int[Math.ceilDiv(points.size(), SHARE)];
        Arrays.setAll(sample, i -> i * SHARE);
        KdTree tree = KdTree.of(points.select(sample), job);
        leaves = tree.nodes() / 2;
        split = new double[leaves];
        column = new double[leaves][];
        for (int node = KdTree.ROOT; node < leaves; node++) {
            int widest = widest(tree, node);
            column[node] = points.column(widest);
            split[node] = tree.high(2 * node, widest);
        }
    }

    /** How many leaves there are: a power of two. */
    int leaves() {
        return leaves;
    }

    /** The leaf of each point, from 0. */
    int[] leafOfPoints() {
        int[] leaf = new int[points.size()];
        Blocks blocks = Blocks.of(leaf.length);
        Parallel.forEach(blocks.count(), block -> {
            job.check();
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                leaf[i] = leaf(i);
            }
        });
        return leaf;
    }

    private int leaf(int i) {
        int node = KdTree.ROOT;
        while (node < leaves) {
            node = 2 * node + (column[node][i] <= split[node] ? 0 : 1);
        }
        return node - leaves;
    }

    private static int widest(KdTree tree, int node) {
        int widest = 0;
        for (int d = 1; d < tree.ordered().dimensions(); d++) {
            if (tree.high(node, d) - tree.low(node, d) > tree.high(node, widest) - tree.low(node, widest)) {
                widest = d;
            }
        }
        return widest;
    }
}
