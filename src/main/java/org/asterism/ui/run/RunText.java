package org.asterism.ui.run;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.workspace.Run;

/** A run in words, as cards and cards' tooltips show it. */
final class RunText {
    private RunText() {}

    static String title(Run run) {
        return run.title() + " #" + run.id();
    }

    static String parameters(Run run) {
        Map<String, Object> values = Schema.<Clusterer>of(run.algorithm()).effective(run.algorithm());
        String text = values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + Declaration.text(entry.getValue()))
                .collect(Collectors.joining(", "));
        return run.standardized() ? text + ", standardised" : text;
    }

    static String outcome(Run run) {
        String noise = run.noiseShare() > 0 ? String.format(Locale.ROOT, " · %s noise", percent(run.noiseShare())) : "";
        return "k " + run.clusters() + noise + " · " + seconds(run.seconds());
    }

    static String quality(Run run) {
        String silhouette = "silhouette " + index(run.silhouette());
        return Double.isNaN(run.truthAri()) ? silhouette : silhouette + " · ARI " + index(run.truthAri());
    }

    static String index(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, share < 0.1 ? "%.1f %%" : "%.0f %%", 100 * share);
    }

    static String seconds(double seconds) {
        return seconds < 1
                ? Math.max(1, Math.round(1000 * seconds)) + " ms"
                : String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
