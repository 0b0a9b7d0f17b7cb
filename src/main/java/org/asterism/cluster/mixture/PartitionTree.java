package org.asterism.cluster.mixture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.job.Job;

/** The binary tree of {@link ProbabilisticPartition}: splits sets of points while the splits hold. */
final class PartitionTree {
    private static final int DEEPEST = 12;

    private final ProbabilisticPartition rule;
    private final double[][] columns;
    private final int smallest;
    private final Job job;

    PartitionTree(ProbabilisticPartition rule, double[][] columns, Job job) {
        this.rule = rule;
        this.columns = columns;
        this.job = job;
        smallest = Math.max(2 * (columns.length + 1) + 1, 10);
    }

    private record Node(int[] rows, int depth) {}

    /** For each point the number of its leaf, a set that splits no further. */
    int[] leaves() {
        int[] leaves = new int[columns[0].length];
        int count = 0;
        int settled = 0;
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(IntStream.range(0, columns[0].length).toArray(), 0));
        while (!open.isEmpty()) {
            Node node = open.pop();
            List<int[]> halves = node.depth < DEEPEST ? split(node.rows) : List.of();
            for (int[] half : halves) {
                open.push(new Node(half, node.depth + 1));
            }
            if (halves.isEmpty()) {
                for (int row : node.rows) {
                    leaves[row] = count;
                }
                count++;
                settled += node.rows.length;
                job.progress((double) settled / columns[0].length);
            }
        }
        return leaves;
    }

    /** The two halves, or nothing where the set is one cluster. */
    private List<int[]> split(int[] rows) {
        job.check();
        if (rows.length < smallest) {
            return List.of();
        }
        Halving halving = Halving.along(select(columns, rows), rule.covariance(), job);
        int[] sizes = halving.sizes();
        if (!rule.accepts(halving) || Math.min(sizes[0], sizes[1]) < smallest) {
            return List.of();
        }
        return List.of(pick(rows, halving.labels(), 1), pick(rows, halving.labels(), 0));
    }

    static double[][] select(double[][] columns, int[] rows) {
        double[][] selected = new double[columns.length][rows.length];
        for (int d = 0; d < columns.length; d++) {
            for (int i = 0; i < rows.length; i++) {
                selected[d][i] = columns[d][rows[i]];
            }
        }
        return selected;
    }

    private static int[] pick(int[] rows, int[] labels, int label) {
        return IntStream.range(0, rows.length)
                .filter(i -> labels[i] == label)
                .map(i -> rows[i])
                .toArray();
    }
}
