package org.asterism.lesson.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is worth jumping to in a run, step by step.
 *
 * <ul>
 *   <li>First cluster, first noise: the first step with a point that has a cluster, or is noise.
 *   <li>First swap: a medoid stands where none stood in the step before, with as many medoids; the last step does not count.
 *   <li>First merge across groups: see {@link GroupMerge}; only where groups are known.
 *   <li>New start: the phase of the first step comes again after others, with centres anew.
 *   <li>Largest change: the step whose objective is farthest from that of the step before. A new start is no change, nor is
 *       the last step where the run had several starts, of which it shows the best.
 *   <li>Settled: the first step with the partition of the last, if all steps between have it too and the last is not alone.
 * </ul>
 */
final class Events {
    private final int last;
    private final @Nullable GroupMerge merge;
    private final Map<EventKind, Integer> found = new EnumMap<>(EventKind.class);
    private final List<Integer> starts = new ArrayList<>();
    private String opening = "";
    private @Nullable Step before;
    private int number;
    private double largest;
    private int settled;

    /**
     * For a run of so many steps.
     *
     * @param truth the known group of each point, negative for none; null where none is known
     */
    Events(int steps, int @Nullable [] truth) {
        last = steps - 1;
        merge = truth == null ? null : new GroupMerge(truth);
    }

    /** Looks at the next step. */
    void next(Step step) {
        first(step);
        if (before == null) {
            opening = step.phase();
        } else {
            compare(before, step);
        }
        before = step;
        number++;
    }

    /** The events that happened, by step, once all steps were looked at. */
    List<Event> found() {
        if (settled > 0 && settled < last) {
            found.put(EventKind.SETTLED, settled);
        }
        starts.forEach(step -> found.putIfAbsent(EventKind.NEW_START, step));
        List<Event> events =
                found.entrySet().stream().map(Events::event).collect(Collectors.toCollection(ArrayList::new));
        starts.stream()
                .skip(1)
                .map(step -> new Event(EventKind.NEW_START, step))
                .forEach(events::add);
        events.sort(Comparator.comparingInt(Event::step).thenComparing(Event::kind));
        return List.copyOf(events);
    }

    private static Event event(Map.Entry<EventKind, Integer> entry) {
        return new Event(entry.getKey(), entry.getValue());
    }

    private void first(Step step) {
        boolean cluster = found.containsKey(EventKind.FIRST_CLUSTER);
        boolean noise = found.containsKey(EventKind.FIRST_NOISE);
        if (cluster && noise) {
            return;
        }
        for (int label : step.labels()) {
            if (label >= 0) {
                found.putIfAbsent(EventKind.FIRST_CLUSTER, number);
            } else if (label == Clustering.NOISE) {
                found.putIfAbsent(EventKind.FIRST_NOISE, number);
            }
        }
    }

    private void compare(Step before, Step step) {
        boolean start = startsAnew(before, step);
        if (start) {
            starts.add(number);
        }
        boolean better = start || (number == last && !starts.isEmpty());
        change(better ? Double.NaN : Math.abs(step.objective() - before.objective()));
        if (!start && number < last && swapped(before, step)) {
            found.putIfAbsent(EventKind.FIRST_SWAP, number);
        }
        if (merge != null && !found.containsKey(EventKind.FIRST_MERGE_ACROSS_GROUPS) && merge.at(before, step)) {
            found.put(EventKind.FIRST_MERGE_ACROSS_GROUPS, number);
        }
        if (!SamePartition.of(before.labels(), step.labels())) {
            settled = number;
        }
    }

    private boolean startsAnew(Step before, Step step) {
        return step.phase().equals(opening)
                && !before.phase().equals(opening)
                && !Marks.centres(step).isEmpty();
    }

    /** A change of nothing, and one that is not a number, counts as none. */
    private void change(double size) {
        if (size > largest && size < Double.POSITIVE_INFINITY) {
            largest = size;
            found.put(EventKind.LARGEST_CHANGE, number);
        }
    }

    private static boolean swapped(Step before, Step step) {
        int[] then = medoids(before);
        int[] now = medoids(step);
        return then.length == now.length && !Arrays.equals(then, now);
    }

    private static int[] medoids(Step step) {
        return step.marks().stream()
                .filter(Mark.Medoid.class::isInstance)
                .mapToInt(mark -> ((Mark.Medoid) mark).point())
                .sorted()
                .toArray();
    }
}
