package org.asterism.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.asterism.cluster.Clusterer;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.quality.CoAssociation;
import org.asterism.quality.Noise;
import org.asterism.quality.Stability;
import org.asterism.report.Json;
import org.asterism.tuning.stability.Answer;
import org.asterism.tuning.stability.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What {@code stability} says.
 *
 * @param drawn how well the clusters of all rows survive when rows are drawn anew
 * @param draws what came out of the rows that were drawn
 * @param seeds what came out of all rows with other seeds; null where the algorithm draws nothing at random
 */
record StabilityReport(
        Selected selected,
        Noise noise,
        Stability drawn,
        Answers draws,
        @Nullable Answers seeds) {
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
        bootstrap.put("answers", draws.all().stream().map(this::answer).toList());
        json.put("bootstrap", bootstrap);
        json.put("seeds", ofSeeds());
        return json;
    }

    private Map<String, @Nullable Object> ofSeeds() {
        double[] pairs = seeds == null ? new double[0] : seeds.ensemble().agreement();
        Map<String, @Nullable Object> json = agreement(pairs);
        json.put("ambiguous_pairs", Json.number(ambiguousPairs()));
        json.put(
                "answers",
                seeds == null
                        ? List.of()
                        : seeds.all().stream().map(this::seeded).toList());
        return json;
    }

    private Map<String, @Nullable Object> answer(Answer answer) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("share", answer.share());
        json.put("draws", answer.draws().size());
        json.put("clusters", answer.clusters());
        json.put("ari_with_first", Json.number(answer.agreement()));
        return json;
    }

    private Map<String, @Nullable Object> seeded(Answer answer) {
        Map<String, @Nullable Object> json = answer(answer);
        json.put("representative_seed", seed(answer.medoid()));
        json.put("seeds", answer.draws().stream().map(this::seed).toList());
        return json;
    }

    private Object seed(int draw) {
        Clusterer algorithm = Objects.requireNonNull(seeds).draws().get(draw).algorithm();
        return selected.schema().values(algorithm).getOrDefault("seed", "");
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
        lines.addAll(answers(draws));
        if (seeds == null) {
            lines.add("seeds: the algorithm draws nothing at random");
        } else {
            lines.add(seeds.draws().size() + " seeds: " + words(seeds.ensemble().agreement()) + ", ambiguous pairs "
                    + QualityReport.decimal(ambiguousPairs()));
            lines.addAll(answers(seeds));
        }
        return lines;
    }

    private List<String> answers(Answers answers) {
        List<String> lines = new ArrayList<>(List.of("  " + answers.words()));
        for (Answer answer : answers.all()) {
            String seed = answers.medoid(answer).whole() ? ", such as with seed " + seed(answer.medoid()) : "";
            lines.add(String.format(
                    Locale.ROOT,
                    "    %.0f %%: %d clusters, ARI with the first %s%s",
                    100 * answer.share(),
                    answer.clusters(),
                    QualityReport.decimal(answer.agreement()),
                    seed));
        }
        return lines;
    }

    private static String words(double[] agreement) {
        return "mean ARI " + QualityReport.decimal(mean(agreement)) + ", lowest "
                + QualityReport.decimal(lowest(agreement));
    }

    /** NaN where there are no seeds, or more than a few points. */
    private double ambiguousPairs() {
        Answers known = seeds;
        return known == null || known.draws().getFirst().labels().length > FEW
                ? Double.NaN
                : CoAssociation.of(known.ensemble(), Job.QUIET).ambiguousPairs();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static double lowest(double[] values) {
        return Arrays.stream(values).min().orElse(Double.NaN);
    }
}
