package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.JoinedParts;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Plural;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.job.Job;

/**
 * Writes down merges for those who watch. Points that are still alone have no label; a merged cluster keeps the label of its
 * larger part, so that colours stay, and ends up with its number in the result.
 */
final class MergeSteps {
    private final Dendrogram tree;
    private final MergeEnds ends;
    private final Trace trace;
    private final Job job;

    MergeSteps(Dendrogram tree, MergeEnds ends, Trace trace, Job job) {
        this.tree = tree;
        this.ends = ends;
        this.trace = trace;
        this.job = job;
    }

    /**
     * A step for each of some merges, and one for the clusters that they leave.
     *
     * @param limited whether the merges are all up to a height
     */
    void write(BitSet merges, boolean limited, Clustering result) {
        int[] point = points();
        int[] order = merges.stream().toArray();
        int[] from = Arrays.stream(order).map(m -> point[tree.left()[m]]).toArray();
        int[] to = Arrays.stream(order).map(m -> point[tree.right()[m]]).toArray();
        JoinedParts parts = JoinedParts.of(from, to, 2, result);
        String start = "Each of the " + Plural.of(tree.points(), "point") + " is a group of its own.";
        trace.add(() -> new Step("Start", start, parts.labels().clone(), Double.NaN, List.of()));
        for (int m = 0; m < order.length; m++) {
            job.check();
            double height = tree.height()[order[m]];
            JoinedParts.Join join = parts.join(from[m], to[m]);
            trace.add(() -> merged(join, height, parts));
        }
        double last = order.length == 0 ? Double.NaN : tree.height()[order[order.length - 1]];
        int next = merges.nextClearBit(0);
        String rest = limited && next < tree.height().length
                ? String.format(Locale.ROOT, "; the next two are %.4g apart", tree.height()[next])
                : "";
        String text = "Merging stops: " + Plural.of(result.clusters(), "group") + rest + ".";
        trace.end(() -> new Step("Cut", text, result.labels().clone(), last, List.of()));
    }

    /** A point of each node. */
    private int[] points() {
        int[] point = new int[tree.points() + tree.height().length];
        for (int node = 0; node < point.length; node++) {
            point[node] = node < tree.points() ? node : point[tree.left()[node - tree.points()]];
        }
        return point;
    }

    private Step merged(JoinedParts.Join join, double height, JoinedParts parts) {
        int[] one = parts.before(join, join.from());
        int[] other = parts.before(join, join.to());
        MergeEnds.Pair pair = ends.of(one, other);
        String text = String.format(
                Locale.ROOT,
                "The two nearest groups, of %s and %s, merge at distance %.4g%s; %s left.",
                Plural.of(one.length, "point"),
                Plural.of(other.length, "point"),
                height,
                ends.describe(pair),
                Plural.of(parts.count(), "group"));
        List<Mark> marks =
                List.of(Mark.Group.of(one), Mark.Group.of(other), new Mark.Link(pair.one(), pair.other(), height));
        return new Step("Merge", text, parts.labels().clone(), height, marks);
    }
}
