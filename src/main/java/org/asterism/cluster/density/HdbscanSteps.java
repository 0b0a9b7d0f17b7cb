package org.asterism.cluster.density;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.SpanningTree;
import org.asterism.numeric.DisjointSets;

/** HDBSCAN* for those who watch: the tree grows edge by edge, then clusters are chosen one by one. */
final class HdbscanSteps {
    private final Trace trace;
    private final int minSize;

    HdbscanSteps(Trace trace, int minSize) {
        this.trace = trace;
        this.minSize = minSize;
    }

    void grow(SpanningTree edges, DoubleUnaryOperator length, int points) {
        if (!trace.watched()) {
            return;
        }
        DisjointSets sets = new DisjointSets(points);
        for (int edge : edges.byLength()) {
            int from = edges.from()[edge];
            int to = edges.to()[edge];
            sets.union(from, to);
            double height = length.applyAsDouble(edges.squared()[edge]);
            trace.add(() -> new Step(
                    "Join",
                    String.format(
                            Locale.ROOT,
                            "Points %d and %d are joined at %.4g; %d parts are left.",
                            from + 1,
                            to + 1,
                            height,
                            sets.count()),
                    largeParts(sets, points),
                    Double.NaN,
                    List.of(new Mark.Link(from, to, height))));
        }
    }

    /** The parts that are large enough to be a cluster. */
    private int[] largeParts(DisjointSets sets, int points) {
        int[] part = IntStream.range(0, points).map(sets::find).toArray();
        int[] size = new int[points];
        for (int p : part) {
            size[p]++;
        }
        int[] labels = Clustering.of(Arrays.stream(part)
                        .map(p -> size[p] >= minSize ? p : Clustering.NOISE)
                        .toArray())
                .labels();
        return Arrays.stream(labels)
                .map(label -> label < 0 ? Clustering.UNLABELLED : label)
                .toArray();
    }

    void choose(HdbscanResult result) {
        if (!trace.watched()) {
            return;
        }
        int[] labels = result.clustering().labels();
        int[] shown = new int[labels.length];
        Arrays.fill(shown, Clustering.UNLABELLED);
        for (HdbscanResult.Branch branch : result.branches()) {
            if (branch.label() >= 0) {
                IntStream.range(0, labels.length)
                        .filter(i -> labels[i] == branch.label())
                        .forEach(i -> shown[i] = branch.label());
                trace.add(() -> new Step("Choose", describe(branch), shown.clone(), branch.mass(), List.of()));
            }
        }
        trace.end(() -> new Step(
                "Result",
                result.clustering().clusters() + " groups, and "
                        + result.clustering().noise() + " points of noise.",
                labels,
                Double.NaN,
                List.of()));
    }

    private static String describe(HdbscanResult.Branch branch) {
        return String.format(
                Locale.ROOT,
                "Group %d is taken: it split off with %d points at a distance of %.4g, and lasts down to %.4g.",
                branch.label() + 1,
                branch.size(),
                1 / branch.birth(),
                1 / branch.densest());
    }
}
