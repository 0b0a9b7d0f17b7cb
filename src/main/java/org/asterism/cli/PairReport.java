package org.asterism.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.asterism.quality.Change;
import org.asterism.quality.Difference;
import org.asterism.quality.External;
import org.asterism.quality.Flow;
import org.asterism.quality.MatchedTable;
import org.asterism.quality.Measure;
import org.asterism.quality.Noise;
import org.jspecify.annotations.Nullable;

/** How two files differ: the table of contingency, measures, and what became of the clusters. */
record PairReport(SharedRows rows, Difference difference) implements CompareReport {
    /** The most columns of a table that people can read. */
    private static final int WIDE = 14;

    private static final int MOST_CHANGES = 30;

    /** The most cells of a table in a document. */
    private static final long MOST_CELLS = 1_000_000;

    static PairReport of(SharedRows rows, List<int[]> labels) {
        Difference difference = Difference.of(labels.getFirst(), labels.getLast());
        if (difference.shared() == 0) {
            throw CompareReport.nothingShared(rows);
        }
        return new PairReport(rows, difference);
    }

    private LabelFile first() {
        return rows.files().getFirst();
    }

    private LabelFile second() {
        return rows.files().getLast();
    }

    private List<Measure.Value> measures() {
        return External.all().stream()
                .map(measure -> measure.of(difference.contingency()))
                .toList();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("files", List.of(first().name(), second().name()));
        json.put("columns", List.of(first().labels().name(), second().labels().name()));
        json.put("matched_by", rows.byId() ? "id" : "place");
        json.put("rows", counts());
        json.put("moved", difference.moves());
        json.put("agreement", new QualityReport("each other", Noise.OWN_CLUSTER, measures()).json());
        json.put("contingency", small() ? contingency(difference.table()) : null);
        json.put("flows", difference.flows().stream().map(this::flow).toList());
        json.put("story", difference.story().stream().map(words()::of).toList());
        return json;
    }

    private Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("shared", difference.shared());
        counts.put("only_first", difference.onlyFirst());
        counts.put("only_second", difference.onlySecond());
        return counts;
    }

    private boolean small() {
        return (long) first().clusters().size() * second().clusters().size() <= MOST_CELLS;
    }

    private Map<String, Object> contingency(MatchedTable table) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rows", IntStream.of(table.rows()).mapToObj(words()::first).toList());
        json.put(
                "columns",
                IntStream.of(table.columns()).mapToObj(words()::second).toList());
        json.put("counts", table.counts());
        return json;
    }

    private Map<String, Object> flow(Flow flow) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", words().first(flow.from()));
        json.put("into", words().second(flow.into()));
        json.put("rows", flow.rows());
        json.put("moved", flow.moved());
        return json;
    }

    private ChangeWords words() {
        return new ChangeWords(first().clusters(), second().clusters());
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(first().name() + " (" + first().labels().name() + ") and " + second().name() + " ("
                + second().labels().name() + "): " + difference.shared() + " rows with a label in both, "
                + rows.manner());
        if (difference.onlyFirst() + difference.onlySecond() > 0) {
            lines.add("left out: " + difference.onlyFirst() + " with a label in " + first().name() + " alone, "
                    + difference.onlySecond() + " in " + second().name() + " alone");
        }
        lines.add(String.format(
                Locale.ROOT,
                "%d of %d rows move (%.1f %%)",
                difference.moves(),
                difference.shared(),
                100.0 * difference.moves() / difference.shared()));
        lines.addAll(new QualityReport("each other", Noise.OWN_CLUSTER, measures()).lines());
        lines.addAll(table());
        lines.addAll(story());
        return lines;
    }

    private List<String> table() {
        if (first().clusters().size() > 3 * WIDE || second().clusters().size() > WIDE) {
            return List.of("The table of contingency is too wide to print; --json has it.");
        }
        MatchedTable table = difference.table();
        List<String> lines = new ArrayList<>();
        lines.add("rows are the clusters of " + first().name() + ", columns those of " + second().name());
        lines.add(
                line("", IntStream.of(table.columns()).mapToObj(words()::second).toList()));
        for (int row = 0; row < table.rows().length; row++) {
            lines.add(line(
                    words().first(table.rows()[row]),
                    IntStream.of(table.counts()[row])
                            .mapToObj(Integer::toString)
                            .toList()));
        }
        return lines;
    }

    private static String line(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(String.format("  %-12s", shortened(name, 12)));
        cells.forEach(cell -> line.append(String.format(" %9s", shortened(cell, 9))));
        return line.toString();
    }

    private static String shortened(String name, int letters) {
        return name.length() <= letters ? name : name.substring(0, letters - 1) + "…";
    }

    private List<String> story() {
        List<Change> changes = difference.story();
        List<String> lines = new ArrayList<>();
        changes.stream().limit(MOST_CHANGES).map(words()::of).forEach(lines::add);
        if (changes.size() > MOST_CHANGES) {
            lines.add("and " + (changes.size() - MOST_CHANGES) + " more; --json has all");
        }
        return lines;
    }
}
