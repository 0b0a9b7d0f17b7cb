package org.asterism.cluster;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.numeric.DisjointSets;

/**
 * Parts that join to ever larger ones, with labels for those who watch: of two parts the larger keeps its label, so that
 * colours stay, and a part that is a cluster of the result ends up with its number there. All joins together take
 * O(n log n).
 */
public final class JoinedParts {
    private static final int NONE = -1;

    private final DisjointSets sets;
    /** The next point of the same part, around and back to the first. */
    private final int[] next;
    /** By the point that {@link #sets} knows a part by: how many points it has. */
    private final int[] size;
    /** Likewise: the point that stood for its larger part, and for the larger part of that. */
    private final int[] keeper;

    private final int least;
    /** The label that a part gets which is kept by a point. */
    private final int[] wishes;

    private final int[] labels;
    private int unused;

    private JoinedParts(int points, int least, int[] wishes, int clusters) {
        this.least = least;
        this.wishes = wishes;
        unused = clusters;
        sets = new DisjointSets(points);
        next = IntStream.range(0, points).toArray();
        keeper = next.clone();
        size = new int[points];
        Arrays.fill(size, 1);
        labels = new int[points];
        Arrays.fill(labels, Clustering.UNLABELLED);
    }

    /**
     * Single points that will be joined in this order.
     *
     * @param from a point of one part of each join
     * @param to a point of the other part
     * @param least how many points a part must have to get a label
     * @param result whose clusters are parts at some time, or single points
     */
    public static JoinedParts of(int[] from, int[] to, int least, Clustering result) {
        int[] label = result.labels();
        int[] sizes = result.sizes();
        int[] wishes = new int[label.length];
        Arrays.fill(wishes, NONE);
        JoinedParts rehearsal = new JoinedParts(label.length, Integer.MAX_VALUE, wishes, 0);
        for (int join = 0; join < from.length; join++) {
            rehearsal.join(from[join], to[join]);
            int keeps = rehearsal.keeper(from[join]);
            if (label[keeps] >= 0 && rehearsal.size(keeps) == sizes[label[keeps]]) {
                wishes[keeps] = label[keeps];
            }
        }
        return new JoinedParts(label.length, least, wishes, result.clusters());
    }

    /** Joins the parts of two points; of equally large ones that of the first keeps its label. */
    public Join join(int from, int to) {
        Join join = new Join(from, to, size(from), size(to));
        int keeps = keeper(join.larger());
        if (join.size() >= least) {
            int label = label(keeps);
            paint(join.smaller(), label);
            if (labels[keeps] < 0) {
                paint(keeps, label);
            }
        }
        sets.union(from, to);
        int tail = next[from];
        next[from] = next[to];
        next[to] = tail;
        size[sets.find(from)] = join.size();
        keeper[sets.find(from)] = keeps;
        return join;
    }

    private int label(int keeps) {
        if (labels[keeps] >= 0) {
            return labels[keeps];
        }
        return wishes[keeps] >= 0 ? wishes[keeps] : unused++;
    }

    private void paint(int part, int label) {
        int point = part;
        do {
            labels[point] = label;
            point = next[point];
        } while (point != part);
    }

    /** How many points the part of a point has. */
    public int size(int point) {
        return size[sets.find(point)];
    }

    /** The point that stands for the part of a point as long as no larger part takes it in. */
    public int keeper(int point) {
        return keeper[sets.find(point)];
    }

    /** The points that lay in one part with the given end of a join, in no order; only until the next join. */
    public int[] before(Join join, int end) {
        // The rings were crossed at both ends, so the part of one end follows the other.
        boolean first = end == join.from;
        int[] members = new int[first ? join.fromSize : join.toSize];
        int member = first ? join.to : join.from;
        for (int i = 0; i < members.length; i++) {
            member = next[member];
            members[i] = member;
        }
        return members;
    }

    /** How many parts there are, single points counted. */
    public int count() {
        return sets.count();
    }

    /** The label of each point, {@link Clustering#UNLABELLED} in parts that are too small; read live. */
    public int[] labels() {
        return labels;
    }

    /**
     * Two parts that became one.
     *
     * @param from a point of one part
     * @param to a point of the other
     * @param fromSize how many points the part of {@code from} had
     * @param toSize how many the other had
     */
    public record Join(int from, int to, int fromSize, int toSize) {
        public int size() {
            return fromSize + toSize;
        }

        /** The end in the part that keeps its label. */
        public int larger() {
            return fromSize >= toSize ? from : to;
        }

        /** The end in the part that takes over the label of the other. */
        public int smaller() {
            return fromSize >= toSize ? to : from;
        }
    }
}
