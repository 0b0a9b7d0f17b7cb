package org.asterism.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.TextColumn;
import org.asterism.quality.Matching;

/** The labels of several files in the words of the first one: a cluster is called as the one that it matches. */
final class MatchedLabels {
    private static final String NOISE = "-1";

    private final SharedRows rows;

    MatchedLabels(SharedRows rows) {
        this.rows = rows;
    }

    /** A row for each name: the name, its label in the first file, and its matched label in each other; empty for none. */
    Dataset table() {
        List<Column> columns = new ArrayList<>();
        columns.add(TextColumn.of(rows.byId() ? "id" : "row", rows.names()));
        columns().forEach((name, words) -> columns.add(TextColumn.of(name, words)));
        return new Dataset("labels", columns);
    }

    /** The same columns by name. */
    Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        int[] first = rows.labels(0);
        List<String> clusters = rows.files().getFirst().clusters();
        columns.put(rows.files().getFirst().name(), words(first, clusters));
        for (int file = 1; file < rows.files().size(); file++) {
            int[] labels = rows.labels(file);
            columns.put(
                    rows.files().get(file).name(),
                    words(
                            labels,
                            names(
                                    Matching.match(first, labels),
                                    clusters,
                                    rows.files().get(file).clusters())));
        }
        return columns;
    }

    private static List<String> words(int[] labels, List<String> names) {
        return IntStream.of(labels)
                .mapToObj(label -> label == Clustering.UNLABELLED ? "" : label < 0 ? NOISE : names.get(label))
                .toList();
    }

    /** What clusters are called by the first file; those without a match keep their name, or get one that is not taken. */
    private static List<String> names(int[] match, List<String> reference, List<String> own) {
        Set<String> taken = new LinkedHashSet<>(reference);
        List<String> names = new ArrayList<>();
        for (int cluster = 0; cluster < own.size(); cluster++) {
            boolean matched = cluster < match.length && match[cluster] < reference.size();
            names.add(matched ? reference.get(match[cluster]) : free(own.get(cluster), taken));
        }
        return names;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = taken.size(); !taken.add(free); number++) {
            free = name.matches("\\d+") ? Integer.toString(number) : name + " (" + number + ")";
        }
        return free;
    }
}
