package org.asterism.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.parameter.InvalidInputException;

/**
 * The rows of several files side by side: by their ids where all files have them, else by place.
 *
 * @param byId whether rows were matched by id
 * @param names the ids, or the places from 1
 * @param rows one array a file: its row for each name, -1 where it has none
 */
record SharedRows(List<LabelFile> files, boolean byId, List<String> names, List<int[]> rows) {
    static SharedRows of(List<LabelFile> files) {
        return files.stream().allMatch(file -> file.id().isPresent()) ? byId(files) : byPlace(files);
    }

    private static SharedRows byPlace(List<LabelFile> files) {
        int most = files.stream().mapToInt(file -> file.dataset().rows()).max().orElse(0);
        List<int[]> rows = files.stream()
                .map(file -> IntStream.range(0, most)
                        .map(row -> row < file.dataset().rows() ? row : -1)
                        .toArray())
                .toList();
        return new SharedRows(
                files,
                false,
                IntStream.rangeClosed(1, most).mapToObj(Integer::toString).toList(),
                rows);
    }

    private static SharedRows byId(List<LabelFile> files) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<int[]> own = files.stream().map(file -> places(file, places)).toList();
        List<int[]> rows =
                own.stream().map(place -> inverted(place, places.size())).toList();
        return new SharedRows(files, true, List.copyOf(places.keySet()), rows);
    }

    /** The place of each row of a file among all ids; new ids come after those there are. */
    private static int[] places(LabelFile file, Map<String, Integer> places) {
        Column id = file.id().orElseThrow();
        int[] place = new int[id.size()];
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int row = 0; row < place.length; row++) {
            String text = id.text(row);
            if (text.isEmpty()) {
                throw new InvalidInputException("Row " + (row + 1) + " of " + file.name()
                        + " has no id; give each row one, or rename the column to have rows matched by place.");
            }
            Integer before = first.putIfAbsent(text, row + 1);
            if (before != null) {
                throw new InvalidInputException("Rows " + before + " and " + (row + 1) + " of " + file.name()
                        + " have the same id, " + text + "; ids must differ.");
            }
            place[row] = places.computeIfAbsent(text, _ -> places.size());
        }
        return place;
    }

    private static int[] inverted(int[] place, int size) {
        int[] rows = new int[size];
        Arrays.fill(rows, -1);
        for (int row = 0; row < place.length; row++) {
            rows[place[row]] = row;
        }
        return rows;
    }

    /** The labels of a file for each name; unlabelled where it has no such row. */
    int[] labels(int file) {
        int[] own = LabelColumn.of(
                files.get(file).dataset(), files.get(file).labels().name());
        return IntStream.of(rows.get(file))
                .map(row -> row < 0 ? Clustering.UNLABELLED : own[row])
                .toArray();
    }

    /** How the rows were matched, in words. */
    String manner() {
        return byId ? "rows matched by id" : "rows matched by their place";
    }

    /** What is not the same in all files, one sentence each: rows, columns, values. */
    List<String> differences() {
        List<String> sentences = new ArrayList<>();
        if (!byId && files.stream().anyMatch(file -> file.id().isPresent())) {
            sentences.add("Not every file has a column id: " + manner() + ".");
        }
        if (rows.stream().anyMatch(own -> IntStream.of(own).anyMatch(row -> row < 0))) {
            sentences.add(rowCounts());
        }
        sentences.addAll(new SharedColumns(this).differences());
        return sentences;
    }

    private String rowCounts() {
        long all = IntStream.range(0, names.size())
                .filter(name -> rows.stream().allMatch(own -> own[name] >= 0))
                .count();
        List<String> counts = files.stream()
                .map(file -> file.name() + " has " + file.dataset().rows() + " rows")
                .toList();
        return String.join(", ", counts) + "; " + all + (all == 1 ? " is" : " are") + " in "
                + (files.size() == 2 ? "both" : "all") + " (" + manner() + "), and only shared rows are compared.";
    }
}
