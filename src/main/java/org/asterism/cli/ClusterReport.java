package org.asterism.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.quality.Contingency;
import org.asterism.quality.Silhouette;
import org.jspecify.annotations.Nullable;

/**
 * What {@code cluster} says about a run.
 *
 * @param truth the agreement with the known groups, null where none are known
 * @param seconds the time of the run itself
 */
record ClusterReport(
        Selected selected,
        Clustering clustering,
        Silhouette silhouette,
        @Nullable Contingency truth,
        double seconds) {

    /** @param known one known group a point, empty where none are known */
    static ClusterReport of(Selected selected, Points points, Clustering clustering, int[] known, double seconds) {
        Contingency truth = known.length == 0 ? null : Contingency.of(known, clustering.labels());
        return new ClusterReport(selected, clustering, Silhouette.of(points, clustering, Job.QUIET), truth, seconds);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("algorithm", selected.schema().id());
        json.put("parameters", Json.parameters(selected.schema().values(selected.algorithm())));
        json.put("points", clustering.labels().length);
        json.put("clusters", clustering.clusters());
        json.put("noise", clustering.noise());
        json.put("sizes", clustering.sizes());
        json.put("quality", quality());
        json.put("seconds", seconds);
        return json;
    }

    private Map<String, @Nullable Object> quality() {
        Map<String, @Nullable Object> quality = new LinkedHashMap<>();
        quality.put("silhouette", Json.number(silhouette.mean()));
        quality.put("sampled", silhouette.sampled());
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
        selected.schema()
                .values(selected.algorithm())
                .forEach((option, value) -> parameters.add(option + " " + Declaration.text(value)));
        lines.add(selected.schema().id() + " (" + String.join(", ", parameters) + ")");
        lines.add(line("points", clustering.labels().length + ", of them noise " + clustering.noise()));
        lines.add(line("clusters", clustering.clusters() + ", of sizes " + Arrays.toString(clustering.sizes())));
        lines.add(line("silhouette", decimal(silhouette.mean()) + (silhouette.sampled() ? " (of a sample)" : "")));
        if (truth != null) {
            lines.add(line("ARI", decimal(truth.adjustedRandIndex())));
            lines.add(line("AMI", decimal(truth.adjustedMutualInformation())));
            lines.add(line("V-measure", decimal(truth.vMeasure())));
        }
        lines.add(line("seconds", decimal(seconds)));
        return lines;
    }

    private static String line(String title, String value) {
        return String.format(Locale.ROOT, "%-11s %s", title, value);
    }

    private static String decimal(double value) {
        return Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.3f", value);
    }
}
