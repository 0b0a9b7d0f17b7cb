package org.asterism.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.quality.CoAssociation;
import org.asterism.quality.Ensemble;
import org.asterism.quality.Noise;
import org.asterism.quality.Stability;
import org.asterism.report.Json;
import org.jspecify.annotations.Nullable;

/**
 * What {@code stability} says.
 *
 * @param seeds one clustering a seed; empty where the algorithm draws nothing at random
 */
record StabilityReport(Selected selected, Noise noise, Stability drawn, Ensemble seeds) {
    /** The most points whose pairs are counted. */
    private static final int FEW = 10_000;

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("algorithm", selected.schema().id());
        json.put("parameters", Json.parameters(selected.schema().values(selected.algorithm())));
        json.put("noise", Declaration.text(noise));
        json.put("repeats", drawn.agreement().length);
        Map<String, @Nullable Object> bootstrap = agreement(drawn.agreement());
        List<Map<String, @Nullable Object>> clusters = new ArrayList<>();
        for (int cluster = 0; cluster < drawn.jaccard().length; cluster++) {
            clusters.add(cluster(cluster));
        }
        bootstrap.put("clusters", clusters);
        json.put("bootstrap", bootstrap);
        Map<String, @Nullable Object> over = agreement(seeds.agreement());
        over.put("ambiguous_pairs", Json.number(ambiguousPairs()));
        json.put("seeds", over);
        return json;
    }

    private static Map<String, @Nullable Object> agreement(double[] values) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("mean_ari", Json.number(mean(values)));
        json.put("lowest_ari", Json.number(lowest(values)));
        return json;
    }

    private Map<String, @Nullable Object> cluster(int cluster) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("cluster", cluster);
        json.put("jaccard", Json.number(drawn.jaccard()[cluster]));
        json.put("recovered", drawn.recovered()[cluster]);
        json.put("dissolved", drawn.dissolved()[cluster]);
        return json;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(selected.schema().id() + ", " + noise.words());
        lines.add("rows drawn anew " + drawn.agreement().length + " times: " + words(drawn.agreement()));
        for (int cluster = 0; cluster < drawn.jaccard().length; cluster++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  cluster %d: overlap %s, recovered %d times, dissolved %d times",
                    cluster,
                    QualityReport.decimal(drawn.jaccard()[cluster]),
                    drawn.recovered()[cluster],
                    drawn.dissolved()[cluster]));
        }
        lines.add(
                seeds.labellings().isEmpty()
                        ? "seeds: the algorithm draws nothing at random"
                        : seeds.labellings().size() + " seeds: " + words(seeds.agreement()) + ", ambiguous pairs "
                                + QualityReport.decimal(ambiguousPairs()));
        return lines;
    }

    private static String words(double[] agreement) {
        return "mean ARI " + QualityReport.decimal(mean(agreement)) + ", lowest "
                + QualityReport.decimal(lowest(agreement));
    }

    /** NaN where there are no seeds, or more than a few points. */
    private double ambiguousPairs() {
        boolean counted = !seeds.labellings().isEmpty() && seeds.labellings().getFirst().length <= FEW;
        return counted ? CoAssociation.of(seeds, Job.QUIET).ambiguousPairs() : Double.NaN;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static double lowest(double[] values) {
        return Arrays.stream(values).min().orElse(Double.NaN);
    }
}
