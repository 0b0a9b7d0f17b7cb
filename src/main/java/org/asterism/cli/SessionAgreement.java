package org.asterism.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.Ratings;
import org.asterism.perception.agreement.Similarity;
import org.asterism.report.Json;
import org.jspecify.annotations.Nullable;

/**
 * How far people agree over the plots of a session: the means over the plots, and each plot as {@link AgreementReport}
 * has it.
 *
 * @param people how many people answered anything
 * @param plots at least one
 */
record SessionAgreement(String session, int people, List<Plot> plots) {

    /** One plot of the session. */
    record Plot(String id, AgreementReport report) {}

    /** The keys of one plot, with means over the plots, and then all plots. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("session", session);
        json.put("raters", people);
        json.put(
                "points",
                plots.stream().mapToInt(plot -> ratings(plot).points()).sum());
        json.put("alpha", measures(Agreement::alpha));
        json.put("ambiguity", measures(Agreement::ambiguity));
        json.put("humans", humans());
        json.put("runs", runs());
        json.put("plots", plots.stream().map(SessionAgreement::json).toList());
        return json;
    }

    private static Map<String, Object> json(Plot plot) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("plot", plot.id());
        json.putAll(plot.report().json());
        return json;
    }

    private static Ratings ratings(Plot plot) {
        return plot.report().pairs().ratings();
    }

    private Map<String, @Nullable Object> measures(ToDoubleFunction<Agreement> value) {
        Map<String, @Nullable Object> measures = new LinkedHashMap<>();
        for (Similarity each : Similarity.STUDY) {
            measures.put(
                    each.name().toLowerCase(Locale.ROOT),
                    Json.number(mean(
                            plot -> value.applyAsDouble(plot.report().pairs().agreement(each)))));
        }
        return measures;
    }

    private double mean(ToDoubleFunction<Plot> value) {
        return mean(plots.stream().mapToDouble(value));
    }

    private static double mean(DoubleStream values) {
        return values.filter(Double::isFinite).average().orElse(Double.NaN);
    }

    /** The mean kappa of each person over the plots that they answered. */
    private List<Map<String, @Nullable Object>> humans() {
        Map<String, DoubleStream.Builder> kappas = new LinkedHashMap<>();
        for (Plot plot : plots) {
            double[] humans = plot.report().humans();
            IntStream.range(0, humans.length)
                    .forEach(i -> kappas.computeIfAbsent(ratings(plot).raters().get(i), _ -> DoubleStream.builder())
                            .add(humans[i]));
        }
        return kappas.entrySet().stream()
                .map(entry -> AgreementReport.human(
                        entry.getKey(), mean(entry.getValue().build())))
                .toList();
    }

    private List<Map<String, @Nullable Object>> runs() {
        List<Map<String, @Nullable Object>> runs = new ArrayList<>();
        for (int i = 0; i < plots.getFirst().report().standings().size(); i++) {
            int run = i;
            Map<String, @Nullable Object> json = AgreementReport.run(standing(plots.getFirst(), run));
            json.put(
                    "alpha",
                    Json.number(mean(plot -> standing(plot, run).kappa().alpha())));
            json.put(
                    "kappa",
                    Json.number(mean(plot -> standing(plot, run).kappa().kappa())));
            runs.add(json);
        }
        return runs;
    }

    private static AgreementReport.Standing standing(Plot plot, int run) {
        return plot.report().standings().get(run);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(session + ": " + people + " people, " + plots.size() + " plots that at least two of them answered");
        lines.add(String.format(Locale.ROOT, "%-32s %6s %s", "plot", "people", heads()));
        for (Plot plot : plots) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-32s %6d %s",
                    plot.id(),
                    ratings(plot).size(),
                    row(each -> plot.report().pairs().agreement(each).alpha())));
        }
        lines.add(String.format(
                Locale.ROOT,
                "%-32s %6s %s",
                "mean over plots",
                "",
                row(each -> mean(plot -> plot.report().pairs().agreement(each).alpha()))));
        lines.add(
                "The ambiguity of a plot is 1 minus its agreement. Kappa-alpha (mean over plots): above 0 where someone"
                        + " agrees with the people more than they do among themselves; the formula is ours.");
        humans().forEach(human -> lines.add(kappa(String.valueOf(human.get("rater")), human.get("kappa"), "")));
        runs().forEach(run -> lines.add(kappa(
                String.valueOf(run.get("algorithm")),
                run.get("kappa"),
                "  alpha with the people " + decimal(run.get("alpha")))));
        return lines;
    }

    private static String heads() {
        return Similarity.STUDY.stream()
                .map(each -> String.format(
                        Locale.ROOT,
                        "%14s",
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .reduce("", String::concat);
    }

    private static String row(ToDoubleFunction<Similarity> value) {
        return Similarity.STUDY.stream()
                .map(each -> String.format(Locale.ROOT, "%14s", decimal(value.applyAsDouble(each))))
                .reduce("", String::concat);
    }

    private static String kappa(String name, @Nullable Object kappa, String more) {
        return String.format(Locale.ROOT, "  %-30s %7s%s", name, decimal(kappa), more);
    }

    private static String decimal(@Nullable Object value) {
        return value instanceof Double number && Double.isFinite(number)
                ? String.format(Locale.ROOT, "%.4f", number)
                : "none";
    }
}
