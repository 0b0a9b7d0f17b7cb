package org.asterism.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.perception.Coordinates;
import org.asterism.perception.Interval;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.Bootstrap;
import org.asterism.perception.agreement.GroupCounts;
import org.asterism.perception.agreement.KappaAlpha;
import org.asterism.perception.agreement.RaterPairs;
import org.asterism.perception.agreement.Ratings;
import org.asterism.perception.agreement.Similarity;
import org.asterism.report.Json;
import org.jspecify.annotations.Nullable;

/**
 * How far people agree on one plot, as lines and as JSON.
 *
 * @param pairs compared by {@link Similarity#STUDY}
 * @param similarity what kappa-alpha is made from
 * @param coordinates what the algorithms saw
 */
record AgreementReport(RaterPairs pairs, Similarity similarity, Coordinates coordinates, List<Standing> standings) {

    /** An algorithm among the people. */
    record Standing(Clusterer algorithm, KappaAlpha kappa) {
        Schema<Clusterer> schema() {
            return Schema.of(algorithm);
        }
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("raters", ratings().size());
        json.put("points", ratings().points());
        json.put("alpha", measures(Agreement::alpha));
        json.put("ambiguity", measures(Agreement::ambiguity));
        double[] humans = humans();
        json.put(
                "humans",
                IntStream.range(0, humans.length)
                        .mapToObj(i -> human(ratings().raters().get(i), humans[i]))
                        .toList());
        json.put("runs", standings.stream().map(AgreementReport::run).toList());
        return json;
    }

    private Ratings ratings() {
        return pairs.ratings();
    }

    /** Kappa-alpha of each person against the others. */
    double[] humans() {
        return KappaAlpha.humans(pairs.agreement(similarity));
    }

    private Map<String, @Nullable Object> measures(ToDoubleFunction<Agreement> value) {
        Map<String, @Nullable Object> measures = new LinkedHashMap<>();
        for (Similarity each : Similarity.STUDY) {
            measures.put(each.name().toLowerCase(Locale.ROOT), Json.number(value.applyAsDouble(pairs.agreement(each))));
        }
        return measures;
    }

    static Map<String, @Nullable Object> human(String rater, double kappa) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rater", rater);
        json.put("kappa", Json.number(kappa));
        return json;
    }

    static Map<String, @Nullable Object> run(Standing standing) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("algorithm", standing.schema().id());
        json.put("parameters", Json.parameters(standing.schema().values(standing.algorithm())));
        json.put("alpha", Json.number(standing.kappa().alpha()));
        json.put("kappa", Json.number(standing.kappa().kappa()));
        return json;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(ratings().size() + " people, " + ratings().points() + " points, " + counts() + "; "
                + pairs.noise().words());
        lines.add("mean over all pairs of people      alpha  95 % over people    ambiguity (1 - alpha)");
        Similarity.STUDY.forEach(each -> lines.add(measure(pairs.agreement(each))));
        lines.add("kappa-alpha by " + Declaration.text(similarity) + ": whether the group agrees more (above 0) or less"
                + " with someone than without; 0 is the human level.");
        lines.add("The formula is ours, made to fit the words of Hartwig et al. 2025, doi 10.1111/cgf.15275.");
        double[] humans = humans();
        for (int i = 0; i < humans.length; i++) {
            lines.add(
                    String.format(Locale.ROOT, "  %-32s %7s", ratings().raters().get(i), signed(humans[i])));
        }
        lines.add(String.format(
                Locale.ROOT,
                "  %-32s %7s",
                "mean of the people",
                signed(Arrays.stream(humans).average().orElse(0))));
        if (!standings.isEmpty()) {
            lines.add(
                    coordinates == Coordinates.RAW
                            ? "algorithms, on the coordinates as they are"
                            : "algorithms, on the coordinates divided by the longer range");
            standings.forEach(standing -> lines.add(line(standing)));
        }
        return lines;
    }

    private String counts() {
        return "groups seen: "
                + GroupCounts.of(ratings()).distribution().entrySet().stream()
                        .map(entry -> entry.getKey() + " (by " + entry.getValue() + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String measure(Agreement agreement) {
        Interval interval = Bootstrap.DEFAULT.alpha(agreement);
        return String.format(
                Locale.ROOT,
                "  %-32s %7s  %7s to %-7s  %7s",
                Declaration.text(agreement.similarity()),
                decimal(agreement.alpha()),
                decimal(interval.low()),
                decimal(interval.high()),
                decimal(agreement.ambiguity()));
    }

    private static String line(Standing standing) {
        String parameters = standing.schema().effective(standing.algorithm()).entrySet().stream()
                .map(entry -> entry.getKey() + " " + Declaration.text(entry.getValue()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "  %-32s %7s  alpha with the people %s  (%s)",
                standing.schema().id(),
                signed(standing.kappa().kappa()),
                decimal(standing.kappa().alpha()),
                parameters);
    }

    private static String signed(double value) {
        return Double.isNaN(value)
                ? "none"
                : String.format(Locale.ROOT, "%+.4f", value + 0.0).replace("-0.0000", "+0.0000");
    }

    private static String decimal(double value) {
        return Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.4f", value);
    }
}
