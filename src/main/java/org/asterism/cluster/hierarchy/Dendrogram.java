package org.asterism.cluster.hierarchy;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.SpanningTree;
import org.asterism.numeric.DisjointSets;

/**
 * The merges of a hierarchy from the lowest to the highest; each is given by one point of either cluster.
 *
 * @param first a point of the one cluster
 * @param second a point of the other
 * @param height the distance of the two when they merged
 */
record Dendrogram(int[] first, int[] second, double[] height) {

    /** Single linkage. */
    static Dendrogram of(SpanningTree tree) {
        int[] order = tree.byLength();
        return new Dendrogram(
                IntStream.of(order).map(e -> tree.from()[e]).toArray(),
                IntStream.of(order).map(e -> tree.to()[e]).toArray(),
                IntStream.of(order)
                        .mapToDouble(e -> Math.sqrt(tree.squared()[e]))
                        .toArray());
    }

    /** Merges in any order in which a cluster is made before it merges; equal heights keep that order. */
    static Dendrogram sorted(int[] first, int[] second, double[] height) {
        int[] order = IntStream.range(0, height.length)
                .boxed()
                .sorted(Comparator.comparingDouble(m -> height[m]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Dendrogram(
                IntStream.of(order).map(m -> first[m]).toArray(),
                IntStream.of(order).map(m -> second[m]).toArray(),
                IntStream.of(order).mapToDouble(m -> height[m]).toArray());
    }

    int points() {
        return height.length + 1;
    }

    /** The clustering after all but the last {@code k - 1} merges. */
    Clustering cut(int k) {
        DisjointSets sets = new DisjointSets(points());
        for (int m = 0; m < points() - k; m++) {
            sets.union(first[m], second[m]);
        }
        return Clustering.of(IntStream.range(0, points()).map(sets::find).toArray());
    }
}
