package org.asterism.ui.sweep;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.quality.Measure;
import org.asterism.tuning.sweep.Range;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.asterism.workspace.Recipe;

/** What the page says of a sweep and its rows. */
final class SweepText {
    private SweepText() {}

    /** The algorithm, its parameters that are not swept, and what it looks at. */
    static String recipe(Recipe recipe, Set<String> swept) {
        Schema<Clusterer> schema = Schema.of(recipe.algorithm());
        Map<String, Object> values = schema.effective(recipe.algorithm());
        String parameters = schema.declarations().stream()
                .filter(each -> values.containsKey(each.option()) && !swept.contains(each.option()))
                .map(each -> each.title() + " " + said(each, Declaration.text(values.getOrDefault(each.option(), ""))))
                .collect(Collectors.joining(", "));
        String columns = String.join(", ", recipe.columns());
        return recipe.standardized()
                ? Messages.text("sweep.recipe-standardised", schema.title(), parameters, columns)
                : Messages.text("sweep.recipe", schema.title(), parameters, columns);
    }

    /** The swept parameters with their values, such as "k = 5". */
    static String name(Plan plan, Row row) {
        List<Range> ranges = plan.ranges();
        return IntStream.range(0, ranges.size())
                .mapToObj(i -> title(ranges.get(i)) + " = "
                        + value(ranges.get(i), row.values().get(i)))
                .collect(Collectors.joining(", "));
    }

    static String title(Range range) {
        return range.parameter().title();
    }

    /** A value of a parameter, given as text, as people read it. */
    static String value(Range range, String text) {
        return said(range.parameter(), text);
    }

    private static String said(Declaration parameter, String text) {
        return parameter.type().isEnum() ? parameter.title(text) : text;
    }

    static String value(Range range, int index) {
        return value(range, Declaration.text(range.values().get(index)));
    }

    /** Clusters, noise and time of a row, or why it was refused. */
    static String outcome(Row row) {
        return row.clustered().isEmpty()
                ? row.reason()
                : Messages.text("sweep.outcome", row.clusters(), percent(row.noise()), seconds(row.seconds()));
    }

    /** A row with its value of a measure. */
    static String point(Plan plan, Row row, int measure) {
        return Messages.text(
                "sweep.point",
                name(plan, row),
                plan.measures().get(measure).title(),
                number(row.index(measure)),
                outcome(row));
    }

    /** A value of a measure with about three digits that matter; a dash where there is none. */
    static String number(double value) {
        double size = Math.abs(value);
        if (size >= 1000 && Double.isFinite(value)) {
            return Numbers.count(Math.round(value));
        }
        return Numbers.index(value, size < 10 ? 3 : 1);
    }

    /** A number below an axis. */
    static String tick(double value) {
        return Numbers.fixed(value, 1);
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "–" : Messages.text("sweep.percent", Numbers.fixed(100 * share, 0));
    }

    static String seconds(double seconds) {
        if (Double.isNaN(seconds)) {
            return "–";
        }
        return Messages.text("sweep.seconds", Numbers.fixed(seconds, seconds < 1 ? 3 : 1));
    }

    static String better(Measure<?> measure) {
        return measure.best() == Measure.Best.HIGHER ? Messages.text("sweep.higher") : Messages.text("sweep.lower");
    }

    /** What a measure says, in one sentence. */
    static String meaning(Measure<?> measure) {
        return switch (measure.id()) {
            case "silhouette" -> Messages.text("sweep.silhouette-help");
            case "simplified-silhouette" -> Messages.text("sweep.simplified-help");
            case "davies-bouldin" -> Messages.text("sweep.davies-bouldin-help");
            case "calinski-harabasz" -> Messages.text("sweep.calinski-harabasz-help");
            case "bic" -> Messages.text("sweep.bic-help");
            case "dunn" -> Messages.text("sweep.dunn-help");
            case "dbcv" -> Messages.text("sweep.dbcv-help");
            case "within-squares" -> Messages.text("sweep.within-help");
            case "ari" -> Messages.text("sweep.ari-help");
            default -> measure.help();
        };
    }
}
