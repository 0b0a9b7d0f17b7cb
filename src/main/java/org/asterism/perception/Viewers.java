package org.asterism.perception;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.mixture.Merges;

/** How many viewers see two groups of components as one. */
final class Viewers implements Merges.Rule {
    private final Grouping grouping;
    private final double[][] single;
    private final int[] sizes;
    private final List<Double> joins = new ArrayList<>();

    Viewers(Grouping grouping, int components, List<Pair> pairs) {
        this.grouping = grouping;
        single = new double[components][components];
        for (Pair pair : pairs) {
            single[pair.i()][pair.j()] = 1 - pair.separability();
            single[pair.j()][pair.i()] = 1 - pair.separability();
        }
        sizes = new int[components];
        Arrays.fill(sizes, 1);
    }

    @Override
    public double affinity(int a, int b) {
        return single[a][b];
    }

    /** The share of viewers who see them as one for each two groups that were joined, in this order. */
    List<Double> joins() {
        return joins;
    }

    @Override
    public void merge(int a, int b) {
        joins.add(single[a][b]);
        for (int other = 0; other < sizes.length; other++) {
            double joined = grouping.joined(single[a][other], sizes[a], single[b][other], sizes[b]);
            single[a][other] = joined;
            single[other][a] = joined;
        }
        sizes[a] += sizes[b];
    }
}
