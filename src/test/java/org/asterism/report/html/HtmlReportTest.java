package org.asterism.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.Label;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clustering;
import org.asterism.data.Dataset;
import org.asterism.data.Fingerprint;
import org.asterism.data.FourWords;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.job.Job;
import org.asterism.report.picture.Xml;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.LayerKind;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlReportTest {
    private static final String HOSTILE = "</title><script>alert(1)</script> \"&' \u0000\u001b ]]> <!--";

    @Test
    void everythingThatWasDoneIsOnThePage() throws Exception {
        Study study = study("points.csv", "x", "y");
        Xml page = page(new HtmlReport("My report", "2026-03-01", List.of(study)));
        assertThat(page.texts("h1")).containsExactly("My report");
        assertThat(page.texts("h2")).containsExactly("points.csv");
        assertThat(page.texts("h3"))
                .containsExactly(
                        "Data",
                        "Plot",
                        "Predicted ambiguity",
                        "k-means #1",
                        "DBSCAN #2",
                        "Agreement",
                        "Labels",
                        "Methods",
                        "Do it again");
        assertThat(page.all("svg")).hasSize(3);
        assertThat(page.texts("p")).contains("2026-03-01");
        assertThat(page.texts("strong"))
                .contains(
                        FourWords.of(study.dataset().fingerprint()),
                        FourWords.of(
                                Fingerprint.ofGroups(study.runs().getFirst().labels())));
        assertThat(page.texts("td")).contains("1.000", "k 3, starts 5, start greedy-plus-plus, seed 1");
        assertThat(page.texts("li")).contains("Left, 20", "Unlabelled, 40").anyMatch(line -> line.contains("Hubert"));
        assertThat(page.texts("pre").getFirst())
                .startsWith("asterism cluster points.csv --algorithm k-means --k 3 ")
                .endsWith(" --columns x,y --standardize --truth group");
        assertThat(page.texts("pre").getLast()).contains("\"format\" : \"asterism-recipe\"");
    }

    @Test
    void namesAreTextAndNothingIsFetchedOrRun() throws Exception {
        Study study = study(HOSTILE, HOSTILE + "x", HOSTILE + "y");
        HtmlReport report = new HtmlReport(HOSTILE, "", List.of(study, study.withTruth(null)));
        Xml page = page(report);
        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("h2").getFirst().getTextContent()).contains("<script>alert(1)</script> \"&'");
        assertThat(page.all("link")).isEmpty();
        assertThat(page.all("a")).isEmpty();
        assertThat(attributes(page, "src")).isEmpty();
        assertThat(attributes(page, "xlink:href")).isNotEmpty().allMatch(target -> target.startsWith("#"));
        assertThat(page.texts("style").getFirst()).doesNotContain("url(", "@import");
        List<String> ids = attributes(page, "id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.stream().map(id -> "#" + id)).containsAll(attributes(page, "xlink:href"));
        assertThat(report.text(Job.QUIET)).isEqualTo(report.text(Job.QUIET));
    }

    @Test
    void manyPointsAreOnePictureAndThePageSaysSo() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        Dataset many = new Dataset(
                "many.csv",
                List.of(
                        new NumberColumn("x", random.doubles(21_000).toArray()),
                        new NumberColumn("y", random.doubles(21_000).toArray())));
        Study study = Study.of(1, many);
        Html plot = PlotSection.of(new Chapter(study, null, "", new Pictures(study, "a", Job.QUIET)));
        Xml page = Xml.of(plot.markup().getBytes(StandardCharsets.UTF_8));
        assertThat(page.all("image")).hasSize(1);
        assertThat(page.all("use")).isEmpty();
        assertThat(page.texts("figcaption").getFirst())
                .contains("21,000 points")
                .contains("picture of pixels");
    }

    @Test
    void aPlotThatCannotBeScoredIsStillReported() throws Exception {
        Dataset few = new Dataset(
                "few.csv",
                List.of(
                        new NumberColumn("x", new double[] {1, 2, Double.NaN}),
                        new NumberColumn("y", new double[] {1, 2, 3})));
        Xml page = page(new HtmlReport("few", "", List.of(Study.of(1, few))));
        assertThat(page.texts("p")).contains("The ambiguity score needs at least 9 points, but there are 2.");
        assertThat(page.texts("figcaption").getFirst()).contains("2 points. 1 row has no place on both axes.");
        assertThat(page.texts("h3")).doesNotContain("Agreement", "Labels");
    }

    private static Study study(String name, String x, String y) {
        SplittableRandom random = new SplittableRandom(2);
        Dataset dataset = new Dataset(
                name,
                List.of(
                        new NumberColumn(x, values(random, 9)),
                        new NumberColumn(y, values(random, 5)),
                        TextColumn.of(
                                "group",
                                IntStream.range(0, 60)
                                        .mapToObj(i -> "g" + i % 3)
                                        .toList())));
        Study study = Study.of(1, dataset).withTruth("group");
        study = study.add(new Recipe(Algorithms.schema("k-means").create(Map.of("k", "3")), List.of(x, y), true)
                        .run(dataset, "group", Job.QUIET))
                .add(new Recipe(Algorithms.schema("dbscan").create(Map.of()), List.of(x, y), true)
                        .run(dataset, "group", Job.QUIET));
        int[] labels = new int[60];
        Arrays.fill(labels, 20, 60, Clustering.UNLABELLED);
        String label = name.equals(HOSTILE) ? HOSTILE : "Left";
        return study.withAnnotation(new Annotation(List.of(new Label(label, 0)), labels))
                .withView(study.view()
                        .withColoring(new Coloring.ByRun(1))
                        .withTitle(name)
                        .withLayer(LayerKind.CONVEX_HULLS, layer -> layer.withShown(true)));
    }

    private static double[] values(SplittableRandom random, double step) {
        return IntStream.range(0, 60)
                .mapToDouble(i -> i % 3 * step + random.nextDouble())
                .toArray();
    }

    private static Xml page(HtmlReport report) throws Exception {
        return Xml.of(report.text(Job.QUIET).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> attributes(Xml page, String name) {
        return page.all("*").stream()
                .filter(element -> element.hasAttribute(name))
                .map((Element element) -> element.getAttribute(name))
                .toList();
    }
}
