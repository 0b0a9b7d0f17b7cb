package org.asterism.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.data.Fingerprint;
import org.asterism.data.FourWords;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.quality.Contingency;
import org.asterism.quality.External;
import org.asterism.quality.Internal;
import org.asterism.quality.Labelled;
import org.asterism.quality.Measure;
import org.asterism.quality.Noise;
import org.asterism.quality.Silhouette;
import org.asterism.quality.Space;
import org.asterism.report.Json;
import org.asterism.workspace.Run;
import org.jspecify.annotations.Nullable;

/**
 * What {@code cluster} says about a run. Against the points noise is left out; against the truth it is one cluster.
 *
 * @param space the points that were clustered
 * @param clustering the points' clusters, rows without a point left out
 * @param truth the agreement with the known groups, null where none are known
 */
record ClusterReport(
        Run run,
        Space space,
        Clustering clustering,
        @Nullable Contingency truth) {

    /** @param known one known group a row, empty where none are known */
    static ClusterReport of(Run run, Space space, int[] known) {
        int[] clustered = Arrays.stream(run.labels())
                .filter(label -> label != Clustering.UNLABELLED)
                .toArray();
        Contingency truth = known.length == 0 ? null : Contingency.of(known, run.labels());
        return new ClusterReport(run, space, new Clustering(clustered, run.clusters()), truth);
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
        json.put("data_words", FourWords.of(run.fingerprint()));
        json.put("result_words", FourWords.of(Fingerprint.ofGroups(run.labels())));
        return json;
    }

    private Map<String, @Nullable Object> quality() {
        Map<String, @Nullable Object> quality = new LinkedHashMap<>();
        quality.put("silhouette", Json.number(run.indices().silhouette()));
        quality.put("sampled", sampled());
        reports()
                .forEach(report -> report.values()
                        .forEach(value -> quality.put(QualityReport.key(value.measure()), Json.number(value.value()))));
        quality.put("noise", Declaration.text(Noise.LEFT_OUT));
        if (truth != null) {
            quality.put("truth_noise", Declaration.text(Noise.OWN_CLUSTER));
        }
        return quality;
    }

    /** What is quick to measure, but for the silhouette, which the run has already. */
    private List<QualityReport> reports() {
        Labelled labelled = new Labelled(space, clustering.labels(), Noise.LEFT_OUT, Job.QUIET);
        List<QualityReport> reports = new ArrayList<>();
        reports.add(new QualityReport(
                "the points",
                Noise.LEFT_OUT,
                Internal.fitting(space.distance().metric()).stream()
                        .filter(measure -> measure.growth() == Measure.Growth.LINEAR)
                        .map(measure -> measure.of(labelled))
                        .toList()));
        if (truth != null) {
            reports.add(new QualityReport(
                    "the truth",
                    Noise.OWN_CLUSTER,
                    External.all().stream().map(measure -> measure.of(truth)).toList()));
        }
        return reports;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        schema().effective(run.algorithm())
                .forEach((option, value) -> parameters.add(option + " " + Declaration.text(value)));
        lines.add(schema().id() + " (" + String.join(", ", parameters) + ")");
        lines.add(line("points", clustering.labels().length + ", of them noise " + clustering.noise()));
        lines.add(line("clusters", clustering.clusters() + ", of sizes " + Arrays.toString(clustering.sizes())));
        lines.add(line(
                "silhouette", QualityReport.decimal(run.indices().silhouette()) + (sampled() ? " (of a sample)" : "")));
        lines.add(line("seconds", QualityReport.decimal(run.seconds())));
        lines.add(line("data", FourWords.of(run.fingerprint())));
        lines.add(line("result", FourWords.of(Fingerprint.ofGroups(run.labels()))));
        reports().forEach(report -> lines.addAll(report.lines()));
        return lines;
    }

    private static String line(String title, String value) {
        return String.format(Locale.ROOT, "%-11s %s", title, value);
    }
}
