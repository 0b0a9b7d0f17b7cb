package org.asterism.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.perception.reference.Reference;
import org.asterism.report.AmbiguityJson;
import org.asterism.report.Json;
import org.jspecify.annotations.Nullable;

/** Our scores beside the published ones, as lines, as a table and as JSON. */
record ReferenceReport(Reference reference) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                "%-58s %6s %6s %6s %6s %3s %8s %9s %6s",
                "plot", "ours", "min", "median", "max", "k", "audience", "published", "rating"));
        reference.rows().forEach(row -> lines.add(line(row)));
        lines.add("");
        lines.add("Rank correlation (Spearman) of ours over " + reference.rows().size() + " plots with:");
        reference.seeds().forEach(seed -> lines.add(line("seed " + seed.seed(), seed)));
        lines.add(line("median", reference.median()));
        return lines;
    }

    Dataset table() {
        List<Column> columns = new ArrayList<>();
        columns.add(TextColumn.of(
                "plot", reference.rows().stream().map(row -> row.plot().name()).toList()));
        columns.add(column("points", row -> row.plot().points().size()));
        columns.add(column("ambiguity", row -> row.first().score()));
        columns.add(column("min", row -> row.score().min()));
        columns.add(column("median", row -> row.score().median()));
        columns.add(column("max", row -> row.score().max()));
        columns.add(column("components", row -> row.first().components()));
        columns.add(column("audience_ami", row -> row.first().audience().ami()));
        columns.add(column("audience_min", row -> row.audience().min()));
        columns.add(column("audience_median", row -> row.audience().median()));
        columns.add(column("audience_max", row -> row.audience().max()));
        columns.add(column("published", row -> row.plot().published()));
        columns.add(column("rating", row -> row.plot().rating()));
        return new Dataset("reference", columns);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("plots", reference.rows().stream().map(ReferenceReport::json).toList());
        Map<String, Object> spearman = new LinkedHashMap<>();
        spearman.put(
                "seeds", reference.seeds().stream().map(ReferenceReport::json).toList());
        Map<String, @Nullable Object> median = json(reference.median());
        median.remove("seed");
        spearman.put("median", median);
        json.put("spearman", spearman);
        return json;
    }

    private static Map<String, Object> json(Reference.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("plot", row.plot().name());
        json.put("points", row.plot().points().size());
        json.put("ambiguity", row.first().score());
        json.put("range", AmbiguityJson.of(row.score()));
        json.put("components", row.first().components());
        json.put("audience", AmbiguityJson.of(row.audience()));
        json.put("published", row.plot().published());
        json.put("rating", row.plot().rating());
        return json;
    }

    private static Map<String, @Nullable Object> json(Reference.Agreement agreement) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("seed", agreement.seed());
        json.put("published", Json.number(agreement.published()));
        json.put("rating", Json.number(agreement.rating()));
        json.put("audience_rating", Json.number(agreement.audience()));
        return json;
    }

    private Column column(String name, ToDoubleFunction<Reference.Row> value) {
        return new NumberColumn(
                name, reference.rows().stream().mapToDouble(value).toArray());
    }

    private static String line(Reference.Row row) {
        return String.format(
                Locale.ROOT,
                "%-58s %6.3f %6.3f %6.3f %6.3f %3d %8.3f %9.3f %6.2f",
                row.plot().name(),
                row.first().score(),
                row.score().min(),
                row.score().median(),
                row.score().max(),
                row.first().components(),
                row.first().audience().ami(),
                row.plot().published(),
                row.plot().rating());
    }

    private static String line(String name, Reference.Agreement agreement) {
        return String.format(
                Locale.ROOT,
                "%-9s published %6.3f   rating %6.3f   audience with rating %6.3f",
                name,
                agreement.published(),
                agreement.rating(),
                agreement.audience());
    }
}
