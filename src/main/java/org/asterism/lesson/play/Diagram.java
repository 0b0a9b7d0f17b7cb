package org.asterism.lesson.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.asterism.cluster.Mark;

/** What a run draws beside its points, entry by entry as it goes on. The arrays have one value an entry, and are shared. */
public sealed interface Diagram {
    /** The point of each entry. */
    int[] points();

    /** The step that each entry came with, ascending. */
    int[] steps();

    /**
     * The reachability plot of OPTICS: a bar for each point in the order of the walk. Ankerst et al. 1999, doi 10.1145/304181.304187.
     *
     * @param heights infinite where a walk starts anew
     */
    record ReachabilityPlot(int[] points, int[] steps, double[] heights) implements Diagram {}

    /**
     * The decision graph of density peaks. Rodriguez and Laio 2014, doi 10.1126/science.1242072.
     *
     * @param densities of the points
     * @param separations how far the nearest denser point is, NaN where nobody has looked yet
     * @param chosen whether the point was taken as a centre with this entry
     */
    record DecisionGraph(int[] points, int[] steps, double[] densities, double[] separations, boolean[] chosen)
            implements Diagram {}

    /**
     * The diagram of a run; empty where its steps have none.
     *
     * @param marks those of each step, in order
     */
    static Optional<Diagram> of(List<List<Mark>> marks) {
        List<Entry<Mark.Bar>> bars = entries(marks, Mark.Bar.class);
        if (!bars.isEmpty()) {
            return Optional.of(new ReachabilityPlot(
                    ints(bars, entry -> entry.mark().point()),
                    ints(bars, Entry::step),
                    doubles(bars, Mark.Bar::height)));
        }
        List<Entry<Mark.Peak>> peaks = entries(marks, Mark.Peak.class);
        return peaks.isEmpty() ? Optional.empty() : Optional.of(graph(peaks, marks));
    }

    private static DecisionGraph graph(List<Entry<Mark.Peak>> peaks, List<List<Mark>> marks) {
        boolean[] chosen = new boolean[peaks.size()];
        for (int i = 0; i < chosen.length; i++) {
            int point = peaks.get(i).mark().point();
            chosen[i] = marks.get(peaks.get(i).step()).stream()
                    .anyMatch(mark -> mark instanceof Mark.Medoid medoid && medoid.point() == point);
        }
        return new DecisionGraph(
                ints(peaks, entry -> entry.mark().point()),
                ints(peaks, Entry::step),
                doubles(peaks, Mark.Peak::density),
                doubles(peaks, Mark.Peak::separation),
                chosen);
    }

    /** A mark with the number of its step. */
    record Entry<M extends Mark>(M mark, int step) {}

    private static <M extends Mark> List<Entry<M>> entries(List<List<Mark>> marks, Class<M> kind) {
        List<Entry<M>> entries = new ArrayList<>();
        for (int step = 0; step < marks.size(); step++) {
            for (Mark mark : marks.get(step)) {
                if (kind.isInstance(mark)) {
                    entries.add(new Entry<>(kind.cast(mark), step));
                }
            }
        }
        return entries;
    }

    private static <M extends Mark> int[] ints(List<Entry<M>> entries, ToIntFunction<Entry<M>> value) {
        return entries.stream().mapToInt(value).toArray();
    }

    private static <M extends Mark> double[] doubles(List<Entry<M>> entries, ToDoubleFunction<M> value) {
        return entries.stream()
                .mapToDouble(entry -> value.applyAsDouble(entry.mark()))
                .toArray();
    }

    /** How many entries there are at a step. */
    default int shown(int step) {
        int low = 0;
        int high = steps().length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps()[middle] <= step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The newest entry of a point at a step; -1 where it has none yet. */
    default int entry(int point, int step) {
        for (int entry = shown(step) - 1; entry >= 0; entry--) {
            if (points()[entry] == point) {
                return entry;
            }
        }
        return -1;
    }
}
