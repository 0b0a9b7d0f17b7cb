package org.asterism.ui.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asterism.cluster.Clusterer;
import org.asterism.data.Fingerprint;
import org.asterism.data.FourWords;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.asterism.workspace.Indices;
import org.asterism.workspace.Run;

/** A run in words, as cards and cards' tooltips show it. */
final class RunText {
    private static final String BETWEEN = " · ";

    private RunText() {}

    static String parameters(Run run) {
        Map<String, Object> values = Schema.<Clusterer>of(run.algorithm()).effective(run.algorithm());
        String text = values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + Declaration.text(entry.getValue()))
                .collect(Collectors.joining(", "));
        String scaled = run.recipe().standardized() ? Messages.text("run.standardised", text) : text;
        int sample = run.recipe().sample();
        return sample == 0 ? scaled : Messages.text("run.sampled", scaled, Numbers.count(sample));
    }

    /** What distances the run saw. */
    static String distances(Run run) {
        String columns = String.join(", ", run.columns());
        return run.recipe().standardized()
                ? Messages.text("axes.distances-standardised", columns)
                : Messages.text("axes.distances-units", columns);
    }

    static String outcome(Run run) {
        String time = seconds(run.seconds());
        return run.noiseShare() > 0
                ? Messages.text("run.outcome-noise", run.clusters(), percent(run.noiseShare()), time)
                : Messages.text("run.outcome", run.clusters(), time);
    }

    /** The measures that need the points alone. */
    static String indices(Run run) {
        Indices indices = run.indices();
        List<String> parts = new ArrayList<>();
        add(parts, Messages.text("run.silhouette-short", index(indices.silhouette())), indices.silhouette());
        add(parts, Messages.text("run.davies-bouldin-short", index(indices.daviesBouldin())), indices.daviesBouldin());
        return String.join(BETWEEN, parts);
    }

    /** What needs more than the points: people's groups, and what people would see. */
    static String agreement(RunRow row) {
        RunReading reading = row.reading();
        List<String> parts = new ArrayList<>();
        if (Double.isNaN(reading.labelsAri())) {
            add(parts, Messages.text("run.truth-short", index(reading.truthAri())), reading.truthAri());
        } else {
            add(parts, Messages.text("run.labels-short", index(reading.labelsAri())), reading.labelsAri());
        }
        add(parts, Messages.text("run.ambiguity-short", index(row.ambiguity())), row.ambiguity());
        return String.join(BETWEEN, parts);
    }

    private static void add(List<String> parts, String text, double value) {
        if (!Double.isNaN(value)) {
            parts.add(text);
        }
    }

    /** Everything, one line a thing. */
    static String help(RunRow row) {
        Run run = row.run();
        List<String> lines = new ArrayList<>(List.of(
                run.title().equals(run.algorithmTitle()) ? run.title() : run.title() + BETWEEN + run.algorithmTitle(),
                parameters(run),
                distances(run),
                outcome(run)));
        double variance = run.indices().calinskiHarabasz();
        add(lines, indices(run), run.indices().silhouette());
        add(lines, Messages.text("run.calinski-harabasz-short", rough(variance)), variance);
        add(
                lines,
                Messages.text("run.labels-long", index(row.reading().labelsAri())),
                row.reading().labelsAri());
        add(
                lines,
                Messages.text("run.truth-long", index(row.reading().truthAri())),
                row.reading().truthAri());
        add(lines, Messages.text("run.ambiguity-long", index(row.ambiguity())), row.ambiguity());
        if (!row.reading().gone().isEmpty()) {
            lines.add(row.reading().gone());
        }
        return String.join("\n", lines);
    }

    static String index(double value) {
        return Numbers.index(value, 2);
    }

    static String rough(double value) {
        return Double.isFinite(value) ? Numbers.rough(value) : Double.isNaN(value) ? "–" : "∞";
    }

    static String percent(double share) {
        return Numbers.fixed(100 * share, share < 0.1 ? 1 : 0) + " %";
    }

    /** What two people can compare to see whether the same points are together; two words a line. */
    static String words(Run run) {
        String words = FourWords.of(Fingerprint.ofGroups(run.labels()));
        return words.replaceFirst("(\\S+ \\S+) ", "$1\n");
    }

    static String seconds(double seconds) {
        return seconds < 1 ? Math.max(1, Math.round(1000 * seconds)) + " ms" : Numbers.fixed(seconds, 1) + " s";
    }
}
