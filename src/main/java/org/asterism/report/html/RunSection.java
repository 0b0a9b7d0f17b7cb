package org.asterism.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asterism.cluster.Clusterer;
import org.asterism.data.Fingerprint;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.report.Palette;
import org.asterism.workspace.Agreement;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Indices;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;

/** One run: its picture, what it was made from, and what came out of it. */
final class RunSection {
    private static final int MOST = 40;

    private final Study study;
    private final Run run;

    private RunSection(Study study, Run run) {
        this.study = study;
        this.run = run;
    }

    static Html of(Chapter chapter, Run run) {
        RunSection section = new RunSection(chapter.study(), run);
        return Html.tag(
                        "section",
                        Html.tag("h3", run.title()),
                        Html.tag("figure", chapter.pictures().run(run)),
                        Html.tag("div", Html.table(section.facts()), section.sizes()))
                .with("class", "run");
    }

    private List<Html> facts() {
        List<Html> rows = new ArrayList<>();
        rows.add(Html.row("Algorithm", run.algorithmTitle()));
        rows.add(Html.row("Parameters", parameters(run)));
        rows.add(Html.row("Columns", columns()));
        rows.add(Html.row("Clusters", Figures.count(run.clusters())));
        rows.add(Html.row("Noise", Figures.percent(run.noiseShare())));
        indices(rows);
        agreement(rows);
        rows.add(Html.row("Time", Figures.seconds(run.seconds())));
        rows.add(Html.tag(
                "tr",
                Html.tag("th", "Fingerprint").with("scope", "row"),
                Html.tag("td", DataSection.words(Fingerprint.ofGroups(run.labels())))));
        return rows;
    }

    /** Those that play a part. */
    static String parameters(Run run) {
        Map<String, Object> values = Schema.<Clusterer>of(run.algorithm()).effective(run.algorithm());
        return values.isEmpty()
                ? "none"
                : values.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + Declaration.text(entry.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private String columns() {
        String sampled = run.recipe().sample() == 0
                ? ""
                : ", a sample of " + Figures.count(run.recipe().sample(), "point", "points")
                        + ", the others joined the nearest";
        return String.join(", ", run.columns()) + (run.recipe().standardized() ? ", standardised" : "") + sampled;
    }

    private void indices(List<Html> rows) {
        Indices indices = run.indices();
        add(rows, "Silhouette", indices.silhouette(), Figures.index(indices.silhouette()));
        add(rows, "Davies-Bouldin", indices.daviesBouldin(), Figures.index(indices.daviesBouldin()));
        add(rows, "Calinski-Harabasz", indices.calinskiHarabasz(), Figures.value(indices.calinskiHarabasz()));
        add(rows, "ARI with the truth", indices.truthAri(), Figures.index(indices.truthAri()));
    }

    private void agreement(List<Html> rows) {
        if (!study.annotation().labels().isEmpty()) {
            Agreement agreement = study.agreement(run);
            add(rows, "ARI with the labels", agreement.adjustedRandIndex(), words(agreement));
        }
    }

    private static String words(Agreement agreement) {
        return Figures.index(agreement.adjustedRandIndex()) + " over "
                + Figures.count(agreement.rows(), "labelled row", "labelled rows");
    }

    private static void add(List<Html> rows, String heading, double value, String words) {
        if (!Double.isNaN(value)) {
            rows.add(Html.row(heading, words));
        }
    }

    /** How many rows each cluster has, in the cluster's colour. */
    private Html sizes() {
        Partition partition = study.matched(new Coloring.ByRun(run.id()));
        int[] sizes = new int[run.clusters()];
        Arrays.stream(run.labels()).filter(label -> label >= 0).forEach(label -> sizes[label]++);
        List<Html> items = IntStream.range(0, Math.min(MOST, sizes.length))
                .mapToObj(cluster ->
                        item(partition.groups().get(cluster).name(), partition.colors()[cluster], sizes[cluster]))
                .collect(Collectors.toCollection(ArrayList::new));
        if (sizes.length > MOST) {
            items.add(Html.tag("li", "and " + (sizes.length - MOST) + " more"));
        }
        return Html.tag("ul", Html.all(items)).with("class", "sizes");
    }

    /** A group with its colour and size. */
    static Html item(String name, int color, int size) {
        Html mark = Html.tag("i", "").with("style", "background:" + Palette.hex(Palette.color(color)));
        return Html.tag("li", mark, Html.text(name + ", " + Figures.count(size)));
    }
}
