package org.asterism.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.quality.Contingency;
import org.asterism.quality.Silhouette;
import org.asterism.workspace.Run;
import org.jspecify.annotations.Nullable;

/**
 * What {@code cluster} says about a run.
 *
 * @param clustering the points' clusters, rows without a point left out
 * @param truth the agreement with the known groups, null where none are known
 */
record ClusterReport(
        Run run, Clustering clustering, @Nullable Contingency truth) {

    /** @param known one known group a row, empty where none are known */
    static ClusterReport of(Run run, int[] known) {
        int[] clustered = Arrays.stream(run.labels())
                .filter(label -> label != Clustering.UNLABELLED)
                .toArray();
        Contingency truth = known.length == 0 ? null : Contingency.of(known, run.labels());
        return new ClusterReport(run, new Clustering(clustered, run.clusters()), truth);
    }

    private Schema<Clusterer> schema() {
        return Schema.of(run.algorithm());
    }

    /** Whether the silhouette is of a sample. */
    private boolean sampled() {
        return clustering.labels().length - clustering.noise() > Silhouette.EXACT;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("algorithm", schema().id());
        json.put("parameters", Json.parameters(schema().values(run.algorithm())));
        json.put("points", clustering.labels().length);
        json.put("clusters", clustering.clusters());
        json.put("noise", clustering.noise());
        json.put("sizes", clustering.sizes());
        json.put("quality", quality());
        json.put("seconds", run.seconds());
        return json;
    }

    private Map<String, @Nullable Object> quality() {
        Map<String, @Nullable Object> quality = new LinkedHashMap<>();
        quality.put("silhouette", Json.number(run.silhouette()));
        quality.put("sampled", sampled());
        if (truth != null) {
            quality.put("ari", Json.number(truth.adjustedRandIndex()));
            quality.put("ami", Json.number(truth.adjustedMutualInformation()));
            quality.put("v_measure", Json.number(truth.vMeasure()));
        }
        return quality;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        schema().values(run.algorithm())
                .forEach((option, value) -> parameters.add(option + " " + Declaration.text(value)));
        lines.add(schema().id() + " (" + String.join(", ", parameters) + ")");
        lines.add(line("points", clustering.labels().length + ", of them noise " + clustering.noise()));
        lines.add(line("clusters", clustering.clusters() + ", of sizes " + Arrays.toString(clustering.sizes())));
        lines.add(line("silhouette", decimal(run.silhouette()) + (sampled() ? " (of a sample)" : "")));
        if (truth != null) {
            lines.add(line("ARI", decimal(truth.adjustedRandIndex())));
            lines.add(line("AMI", decimal(truth.adjustedMutualInformation())));
            lines.add(line("V-measure", decimal(truth.vMeasure())));
        }
        lines.add(line("seconds", decimal(run.seconds())));
        return lines;
    }

    private static String line(String title, String value) {
        return String.format(Locale.ROOT, "%-11s %s", title, value);
    }

    private static String decimal(double value) {
        return Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.3f", value);
    }
}
