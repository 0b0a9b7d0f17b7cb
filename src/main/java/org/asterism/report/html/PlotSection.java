package org.asterism.report.html;

import java.util.List;
import org.asterism.geometry.Bounds;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Description;
import org.asterism.workspace.Study;

/** The plot, and how far people would disagree about it. */
final class PlotSection {
    private PlotSection() {}

    static Html of(Chapter chapter) {
        Study study = chapter.study();
        int points = chapter.pictures().points();
        int missing = study.dataset().rows() - points;
        String left =
                missing == 0 ? "" : " " + Figures.count(missing, "row has", "rows have") + " no place on both axes.";
        String pixels = points > Pictures.MOST
                ? " So many points are embedded as a picture of pixels; axes and text are vectors."
                : "";
        return Html.tag(
                "section",
                Html.tag("h3", "Plot"),
                Html.tag(
                        "figure",
                        chapter.pictures().plot(),
                        Html.tag(
                                "figcaption",
                                study.axes().get(1) + " (upwards) against "
                                        + study.axes().get(0) + " (across), "
                                        + Figures.count(points, "point", "points") + "." + left + pixels)),
                Html.tag("h3", "Predicted ambiguity"),
                score(chapter));
    }

    private static Html score(Chapter chapter) {
        Ambiguity ambiguity = chapter.ambiguity();
        if (ambiguity == null) {
            return Html.tag("p", chapter.unscored());
        }
        Bounds bounds = Bounds.of(chapter.study().scatter().points());
        String paragraph = new Description(ambiguity, bounds)
                .paragraph(chapter.study().axes().get(0), chapter.study().axes().get(1));
        return Html.all(List.of(
                Html.tag(
                        "p",
                        Html.tag("strong", Figures.index(ambiguity.score())).with("class", "score"),
                        Html.text(" from 0 (everybody sees the same groups) to 1; "
                                + ambiguity.range().words() + ".")),
                Html.tag("p", paragraph),
                Html.all(ambiguity.cautions().stream()
                        .map(caution -> Html.tag("p", caution.words(ambiguity)).with("class", "muted"))
                        .toList())));
    }
}
