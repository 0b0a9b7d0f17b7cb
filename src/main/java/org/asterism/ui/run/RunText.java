package org.asterism.ui.run;

import java.util.Map;
import java.util.stream.Collectors;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.asterism.workspace.Run;

/** A run in words, as cards and cards' tooltips show it. */
final class RunText {
    private RunText() {}

    static String title(Run run) {
        return run.title();
    }

    static String parameters(Run run) {
        Map<String, Object> values = Schema.<Clusterer>of(run.algorithm()).effective(run.algorithm());
        String text = values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + Declaration.text(entry.getValue()))
                .collect(Collectors.joining(", "));
        return run.recipe().standardized() ? Messages.text("run.standardised", text) : text;
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

    static String quality(Run run) {
        String silhouette = index(run.indices().silhouette());
        return Double.isNaN(run.indices().truthAri())
                ? Messages.text("run.quality", silhouette)
                : Messages.text(
                        "run.quality-truth", silhouette, index(run.indices().truthAri()));
    }

    static String index(double value) {
        return Numbers.index(value, 2);
    }

    static String percent(double share) {
        return Numbers.fixed(100 * share, share < 0.1 ? 1 : 0) + " %";
    }

    static String seconds(double seconds) {
        return seconds < 1 ? Math.max(1, Math.round(1000 * seconds)) + " ms" : Numbers.fixed(seconds, 1) + " s";
    }
}
