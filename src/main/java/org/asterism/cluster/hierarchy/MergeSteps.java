package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.job.Job;

/**
 * Writes down merges for those who watch. Points that are still alone have no label; a merged cluster keeps the label of its
 * larger part, so that colours stay.
 */
final class MergeSteps {
    private final Dendrogram tree;
    private final Trace trace;
    private final Job job;
    private final int[] labels;
    /** The point that stands for a node: that of its larger part. */
    private final int[] point;
    /** The points of a node are those at {@code start[node]} and after in {@link Dendrogram#leaves()}. */
    private final int[] leaves;

    private final int[] start;
    private int colours;

    MergeSteps(Dendrogram tree, Trace trace, Job job) {
        this.tree = tree;
        this.trace = trace;
        this.job = job;
        labels = new int[tree.points()];
        Arrays.fill(labels, Clustering.UNLABELLED);
        point = new int[tree.points() + tree.height().length];
        leaves = tree.leaves();
        start = new int[point.length];
        for (int i = 0; i < leaves.length; i++) {
            point[i] = i;
            start[leaves[i]] = i;
        }
    }

    /** A step for each of some merges, and one for the clusters that they leave. */
    void write(BitSet merges, Clustering result) {
        int left = tree.points();
        trace.add(() -> new Step(
                "Start",
                "Each of the " + labels.length + " points is a group of its own.",
                labels.clone(),
                Double.NaN,
                List.of()));
        for (int m = 0; m < tree.height().length; m++) {
            job.check();
            grow(m);
            if (merges.get(m)) {
                add(m, --left);
            }
        }
        trace.end(() -> new Step(
                "Cut",
                "Merging stops: " + result.clusters() + " groups.",
                result.labels().clone(),
                Double.NaN,
                List.of()));
    }

    private void grow(int m) {
        int a = tree.left()[m];
        int b = tree.right()[m];
        int node = tree.points() + m;
        start[node] = start[a];
        point[node] = tree.pointsOf(a) >= tree.pointsOf(b) ? point[a] : point[b];
    }

    private void add(int m, int left) {
        int a = tree.left()[m];
        int b = tree.right()[m];
        double height = tree.height()[m];
        paint(m);
        trace.add(() -> new Step(
                "Merge",
                String.format(
                        Locale.ROOT,
                        "The two nearest groups, of %d and %d points, merge at distance %.4g; %d left.",
                        tree.pointsOf(a),
                        tree.pointsOf(b),
                        height,
                        left),
                labels.clone(),
                height,
                List.of(new Mark.Link(point[a], point[b], height))));
    }

    /** Only the smaller part changes its label, so that all merges together cost O(n log n). */
    private void paint(int m) {
        boolean leftIsLarger = tree.pointsOf(tree.left()[m]) >= tree.pointsOf(tree.right()[m]);
        int smaller = leftIsLarger ? tree.right()[m] : tree.left()[m];
        int stays = point[tree.points() + m];
        if (labels[stays] < 0) {
            labels[stays] = colours++;
        }
        for (int i = start[smaller]; i < start[smaller] + tree.pointsOf(smaller); i++) {
            labels[leaves[i]] = labels[stays];
        }
    }
}
