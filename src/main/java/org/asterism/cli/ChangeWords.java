package org.asterism.cli;

import java.util.List;
import java.util.function.IntFunction;
import org.asterism.quality.Change;

/** What became of clusters, in words; clusters are called as in their files. */
record ChangeWords(List<String> firstNames, List<String> secondNames) {
    String of(Change change) {
        return switch (change) {
            case Change.Split split ->
                "cluster " + first(split.from()) + " splits into " + list(split.into(), this::second) + " ("
                        + points(split) + ")";
            case Change.Merge merge ->
                "clusters " + list(merge.from(), this::first) + " merge into " + second(merge.into()) + " ("
                        + points(merge) + ")";
            case Change.Move move ->
                points(move) + (move.rows() == 1 ? " moves" : " move") + " from " + first(move.from()) + " to "
                        + second(move.into());
            case Change.Kept kept ->
                "cluster " + first(kept.from()) + " is cluster " + second(kept.into()) + " (" + points(kept) + ")";
        };
    }

    /** What a cluster of the first file is called. */
    String first(int cluster) {
        return cluster < 0 ? "noise" : firstNames.get(cluster);
    }

    /** What a cluster of the second file is called. */
    String second(int cluster) {
        return cluster < 0 ? "noise" : secondNames.get(cluster);
    }

    private static String points(Change change) {
        return change.rows() + (change.rows() == 1 ? " row" : " rows");
    }

    private static String list(List<Integer> clusters, IntFunction<String> name) {
        List<String> names = clusters.stream().map(name::apply).toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
