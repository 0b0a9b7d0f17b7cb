package org.asterism.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.parameter.Schema;
import org.asterism.quality.Labelled;
import org.asterism.quality.Measure;
import org.asterism.report.Json;
import org.asterism.tuning.sweep.Outcome;
import org.asterism.tuning.sweep.Sweep;
import org.jspecify.annotations.Nullable;

/**
 * What {@code sweep} says, as JSON and as a table: one row a combination of values.
 *
 * @param rows the row of each point where labels are asked for, else empty
 * @param size how many rows the data have
 */
record SweepReport(Sweep sweep, List<Measure<Labelled>> measures, List<Outcome> outcomes, int[] rows, int size) {

    Map<String, Object> json() {
        Schema<Clusterer> schema = Schema.of(sweep.base());
        SweepLines lines = new SweepLines(sweep, measures);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("algorithm", schema.id());
        json.put("parameters", Json.parameters(schema.values(sweep.base())));
        json.put(
                "swept",
                sweep.ranges().stream().map(range -> range.parameter().option()).toList());
        json.put("rows", outcomes.stream().map(this::json).toList());
        Map<String, Object> best = new LinkedHashMap<>();
        Map<String, Object> knee = new LinkedHashMap<>();
        for (Measure<Labelled> measure : measures) {
            lines.best(outcomes, measure)
                    .ifPresent(found -> best.put(QualityReport.key(measure), swept(found.algorithm())));
            lines.knee(outcomes, measure).ifPresent(found -> knee.put(QualityReport.key(measure), found));
        }
        json.put("best", best);
        json.put("elbow", knee);
        return json;
    }

    private Map<String, @Nullable Object> json(Outcome outcome) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>(swept(outcome.algorithm()));
        switch (outcome) {
            case Outcome.Refused refused -> json.put("refused", refused.reason());
            case Outcome.Clustered found -> {
                json.put("clusters", found.clustering().clusters());
                json.put("noise", found.clustering().noise());
                found.indices()
                        .forEach(index -> json.put(QualityReport.key(index.measure()), Json.number(index.value())));
                json.put("seconds", found.seconds());
                if (rows.length > 0) {
                    json.put("labels", labels(found));
                }
            }
        }
        return json;
    }

    /** One a row of the data, null for rows that took no part. */
    private @Nullable Integer[] labels(Outcome.Clustered found) {
        @Nullable Integer[] labels = new Integer[size];
        for (int i = 0; i < rows.length; i++) {
            labels[rows[i]] = found.clustering().labels()[i];
        }
        return labels;
    }

    private Map<String, Object> swept(Clusterer algorithm) {
        Map<String, Object> values = Json.parameters(Schema.of(algorithm).values(algorithm));
        Map<String, Object> swept = new LinkedHashMap<>();
        sweep.ranges().forEach(range -> {
            String option = range.parameter().option();
            swept.put(option, values.getOrDefault(option, ""));
        });
        return swept;
    }

    /** Rows that were refused have the reason in the last column; labels are one cell, with gaps between them. */
    Dataset table() {
        List<Map<String, @Nullable Object>> all =
                outcomes.stream().map(this::json).toList();
        List<Column> columns = new ArrayList<>();
        sweep.ranges().forEach(range -> columns.add(words(range.parameter().option(), all)));
        columns.add(numbers("clusters", all));
        columns.add(numbers("noise", all));
        measures.forEach(measure -> columns.add(numbers(QualityReport.key(measure), all)));
        columns.add(numbers("seconds", all));
        if (rows.length > 0) {
            columns.add(labelCells());
        }
        columns.add(words("refused", all));
        return new Dataset("sweep", columns);
    }

    private static Column numbers(String key, List<Map<String, @Nullable Object>> all) {
        return new NumberColumn(
                key,
                all.stream()
                        .mapToDouble(row -> row.get(key) instanceof Number number ? number.doubleValue() : Double.NaN)
                        .toArray());
    }

    private static Column words(String key, List<Map<String, @Nullable Object>> all) {
        return TextColumn.of(
                key,
                all.stream()
                        .map(row -> String.valueOf(row.getOrDefault(key, "")))
                        .toList());
    }

    private Column labelCells() {
        return TextColumn.of(
                "labels",
                outcomes.stream()
                        .map(outcome -> outcome instanceof Outcome.Clustered found ? cell(labels(found)) : "")
                        .toList());
    }

    private static String cell(@Nullable Integer[] labels) {
        return Arrays.stream(labels)
                .map(label -> Integer.toString(label == null ? Clustering.UNLABELLED : label))
                .collect(Collectors.joining(" "));
    }
}
