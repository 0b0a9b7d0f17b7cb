package org.asterism.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Tells from the flows between two labellings what became of the clusters. */
final class Story {
    private final List<Flow> flows;
    private final Map<Integer, Integer> before;
    private final Map<Integer, Integer> after;
    private final Set<Flow> told = new HashSet<>();

    Story(Difference difference) {
        flows = difference.flows();
        before = sizes(Flow::from);
        after = sizes(Flow::into);
    }

    List<Change> changes() {
        List<Change> large = new ArrayList<>();
        families(Flow::from, flow -> mostly(flow, after.getOrDefault(flow.into(), 0)))
                .forEach((from, parts) -> {
                    List<Integer> into = parts.stream().map(Flow::into).toList();
                    large.add(new Change.Split(from, into, tell(parts)));
                });
        families(Flow::into, flow -> mostly(flow, before.getOrDefault(flow.from(), 0)))
                .forEach((into, parts) -> {
                    List<Integer> from = parts.stream().map(Flow::from).toList();
                    large.add(new Change.Merge(from, into, tell(parts)));
                });
        List<Change> changes = sorted(large);
        changes.addAll(sorted(moves()));
        changes.addAll(sorted(kept()));
        return List.copyOf(changes);
    }

    private Map<Integer, Integer> sizes(ToIntFunction<Flow> side) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        flows.forEach(flow -> sizes.merge(side.applyAsInt(flow), flow.rows(), Integer::sum));
        return sizes;
    }

    /** Clusters of one side with the flows that make most of a cluster of the other side, where there are several. */
    private Map<Integer, List<Flow>> families(ToIntFunction<Flow> side, Predicate<Flow> most) {
        Map<Integer, List<Flow>> families = new TreeMap<>();
        flows.stream()
                .filter(flow -> flow.from() >= 0 && flow.into() >= 0 && most.test(flow))
                .forEach(flow -> families.computeIfAbsent(side.applyAsInt(flow), _ -> new ArrayList<>())
                        .add(flow));
        families.values().removeIf(parts -> parts.size() < 2);
        return families;
    }

    private static boolean mostly(Flow flow, int size) {
        return 2L * flow.rows() > size;
    }

    private int tell(List<Flow> parts) {
        told.addAll(parts);
        return parts.stream().mapToInt(Flow::rows).sum();
    }

    private List<Change> moves() {
        List<Change> moves = new ArrayList<>();
        flows.stream()
                .filter(flow -> flow.moved() && !told.contains(flow))
                .forEach(flow -> moves.add(new Change.Move(flow.from(), flow.into(), flow.rows())));
        return moves;
    }

    private List<Change> kept() {
        List<Change> kept = new ArrayList<>();
        flows.stream()
                .filter(flow -> flow.from() >= 0
                        && !flow.moved()
                        && before.getOrDefault(flow.from(), 0) == flow.rows()
                        && after.getOrDefault(flow.into(), 0) == flow.rows())
                .forEach(flow -> kept.add(new Change.Kept(flow.from(), flow.into(), flow.rows())));
        return kept;
    }

    private static List<Change> sorted(List<Change> changes) {
        changes.sort(Comparator.comparingInt(Change::rows).reversed());
        return changes;
    }
}
