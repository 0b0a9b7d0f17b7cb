package org.asterism.report.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.asterism.parameter.Schema;
import org.asterism.perception.Clams;
import org.asterism.workspace.Indices;
import org.asterism.workspace.Release;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;

/** What was done, as the methods section of a paper tells it, with the literature. */
final class MethodsSection {
    private static final String ROUSSEEUW =
            "Rousseeuw (1987): Silhouettes: A graphical aid to the interpretation and validation of cluster analysis. Journal"
                    + " of Computational and Applied Mathematics 20. doi:10.1016/0377-0427(87)90125-7";
    private static final String HUBERT =
            "Hubert, Arabie (1985): Comparing partitions. Journal of Classification 2. doi:10.1007/BF01908075";
    private static final String DAVIES =
            "Davies, Bouldin (1979): A cluster separation measure. IEEE PAMI 1(2). doi:10.1109/TPAMI.1979.4766909";
    private static final String CALINSKI =
            "Calinski, Harabasz (1974): A dendrite method for cluster analysis. Communications in Statistics 3(1)."
                    + " doi:10.1080/03610927408827101";

    private final Chapter chapter;
    private final List<String> sentences = new ArrayList<>();
    private final Set<String> literature = new LinkedHashSet<>();

    private MethodsSection(Chapter chapter) {
        this.chapter = chapter;
    }

    static Html of(Chapter chapter) {
        MethodsSection methods = new MethodsSection(chapter);
        methods.data();
        chapter.study().runs().forEach(methods::run);
        methods.measures();
        methods.score();
        methods.sentences.add("Everything was computed with Asterism " + Release.VERSION + ".");
        return Html.tag(
                "section",
                Html.tag("h3", "Methods"),
                Html.tag("p", String.join(" ", methods.sentences)),
                Html.tag(
                        "ul",
                        Html.all(methods.literature.stream()
                                .map(reference -> Html.tag("li", reference))
                                .toList())));
    }

    private void data() {
        Study study = chapter.study();
        sentences.add("The data set " + study.dataset().name() + " has "
                + Figures.count(study.dataset().rows(), "row", "rows") + "; "
                + Figures.count(chapter.pictures().points(), "is", "are") + " plotted by "
                + study.axes().get(0) + " and " + study.axes().get(1) + ".");
    }

    private void run(Run run) {
        Schema<?> schema = Schema.of(run.algorithm());
        String scaled = run.recipe().standardized() ? ", each brought to mean 0 and standard deviation 1 first" : "";
        sentences.add(run.title() + " clustered the rows that have values in all of "
                + String.join(", ", run.columns()) + scaled + ", with " + schema.title() + " ("
                + RunSection.parameters(run) + ")." + sampled(run.recipe().sample()));
        if (!schema.reference().isEmpty()) {
            literature.add(schema.reference());
        }
    }

    private static String sampled(int sample) {
        return sample == 0
                ? ""
                : " The algorithm got a random sample of at most " + Figures.count(sample, "row", "rows")
                        + "; each other row joined the sampled one that is nearest.";
    }

    private void measures() {
        List<Indices> indices =
                chapter.study().runs().stream().map(Run::indices).toList();
        if (indices.isEmpty()) {
            return;
        }
        sentences.add(
                "Silhouettes and other indices are of the clustered points with noise left out; from 20,000 points on"
                        + " silhouettes are of a seeded sample.");
        literature.add(ROUSSEEUW);
        if (indices.stream().anyMatch(each -> !Double.isNaN(each.daviesBouldin()))) {
            literature.add(DAVIES);
            literature.add(CALINSKI);
        }
        if (AgreementSection.of(chapter.study()).isPresent()) {
            sentences.add("Groupings were compared by the adjusted Rand index.");
            literature.add(HUBERT);
        }
    }

    private void score() {
        if (chapter.ambiguity() != null) {
            sentences.add("The ambiguity of the plot, on a square, was predicted by CLAMS over "
                    + Figures.count(chapter.ambiguity().settings().seeds(), "random start", "random starts") + ".");
            literature.add(Schema.of(Clams.class).reference());
        }
    }
}
