package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.numeric.DisjointSets;
import org.asterism.numeric.RadixSort;

/**
 * A tree of merges over n points. Nodes 0 to n - 1 are the points; merge m makes node n + m.
 *
 * <p>The four columns are those of scipy's linkage matrix Z. Heights rise from merge to merge, but for centroid and median
 * linkage, where a merge may lie below those that made its parts (an inversion).
 *
 * @param left the lower numbered node of each merge; shared and read only, as are the others
 * @param right the other node
 * @param height the distance of the two when they merged
 * @param size how many points the merged cluster has
 */
public record Dendrogram(int[] left, int[] right, double[] height, int[] size) {

    /** Merges in order, each given by one point of either cluster. */
    static Dendrogram of(int[] first, int[] second, double[] height) {
        int merges = height.length;
        Dendrogram tree = new Dendrogram(new int[merges], new int[merges], height, new int[merges]);
        DisjointSets sets = new DisjointSets(merges + 1);
        int[] node = IntStream.rangeClosed(0, merges).toArray();
        for (int m = 0; m < merges; m++) {
            int a = node[sets.find(first[m])];
            int b = node[sets.find(second[m])];
            tree.left[m] = Math.min(a, b);
            tree.right[m] = Math.max(a, b);
            tree.size[m] = tree.pointsOf(a) + tree.pointsOf(b);
            sets.union(first[m], second[m]);
            node[sets.find(first[m])] = merges + 1 + m;
        }
        return tree;
    }

    public int points() {
        return height.length + 1;
    }

    /** How many points a node holds. */
    public int pointsOf(int node) {
        return node < points() ? 1 : size[node - points()];
    }

    /** The same tree with all heights times a power of two. */
    Dendrogram scaled(int exponent) {
        return exponent == 0
                ? this
                : new Dendrogram(
                        left,
                        right,
                        Arrays.stream(height).map(h -> Math.scalb(h, exponent)).toArray(),
                        size);
    }

    /** scipy's linkage matrix: a row a merge, with both nodes, the height and the size. */
    public double[][] linkageMatrix() {
        double[][] rows = new double[height.length][];
        Arrays.setAll(rows, m -> new double[] {left[m], right[m], height[m], size[m]});
        return rows;
    }

    /**
     * Exactly k clusters: all merges but the k - 1 highest; a merge counts as high as the highest within it.
     *
     * @param k from 1 to the number of points
     */
    public Clustering cut(int k) {
        return clusters(lowest(k));
    }

    /** The largest clusters that hold no merge above a height; scipy's {@code fcluster} by distance. */
    public Clustering cutAt(double most) {
        return clusters(below(most));
    }

    /**
     * The largest clusters that hold no merge with an inconsistency coefficient above a limit; scipy's {@code fcluster} by
     * inconsistency. The coefficient says by how many standard deviations a merge is higher than the mean of those up to
     * {@code depth} levels deep, itself counted.
     *
     * @param depth at least 1
     */
    public Clustering cutWhereInconsistent(double most, int depth) {
        return clusters(consistent(most, depth));
    }

    /** The heights above which there is one cluster less each, ascending; a merge counts as high as the highest within it. */
    public double[] levels() {
        double[] levels = highest(height);
        Arrays.sort(levels);
        return levels;
    }

    /** The points from one side of a drawing to the other, so that no branches cross; scipy's {@code leaves_list}. */
    public int[] leaves() {
        int[] leaves = new int[points()];
        int[] start = new int[points() + height.length];
        for (int m = height.length - 1; m >= 0; m--) {
            start[left[m]] = start[points() + m];
            start[right[m]] = start[points() + m] + pointsOf(left[m]);
        }
        for (int i = 0; i < leaves.length; i++) {
            leaves[start[i]] = i;
        }
        return leaves;
    }

    BitSet lowest(int k) {
        BitSet merges = new BitSet();
        Arrays.stream(RadixSort.ascending(highest(height))).limit(points() - k).forEach(merges::set);
        return merges;
    }

    BitSet below(double most) {
        return upTo(highest(height), most);
    }

    BitSet consistent(double most, int depth) {
        return upTo(highest(Inconsistency.of(this, depth)), most);
    }

    /** The clusters that some merges leave; with a merge come those that made its parts. */
    Clustering clusters(BitSet merges) {
        int[] root = IntStream.range(0, points() + height.length).toArray();
        for (int m = height.length - 1; m >= 0; m--) {
            if (merges.get(m)) {
                root[left[m]] = root[points() + m];
                root[right[m]] = root[points() + m];
            }
        }
        return Clustering.of(Arrays.copyOf(root, points()));
    }

    /** The largest of a merge's own value and those of all merges within it. */
    private double[] highest(double[] values) {
        double[] highest = values.clone();
        for (int m = 0; m < highest.length; m++) {
            highest[m] = Math.max(highest[m], Math.max(within(highest, left[m]), within(highest, right[m])));
        }
        return highest;
    }

    private double within(double[] values, int node) {
        return node < points() ? Double.NEGATIVE_INFINITY : values[node - points()];
    }

    private static BitSet upTo(double[] values, double most) {
        BitSet merges = new BitSet();
        IntStream.range(0, values.length).filter(m -> values[m] <= most).forEach(merges::set);
        return merges;
    }
}
