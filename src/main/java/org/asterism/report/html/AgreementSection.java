package org.asterism.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.asterism.quality.Contingency;
import org.asterism.quality.Labelling;
import org.asterism.workspace.Study;

/** How far the groupings of a study agree, each with each. */
final class AgreementSection {
    private AgreementSection() {}

    /** A grouping under the name that the table gives it. */
    private record Named(String name, Labelling labelling) {}

    /** Empty where there are not two groupings to compare. */
    static Optional<Html> of(Study study) {
        List<Named> groupings = groupings(study);
        if (groupings.size() < 2) {
            return Optional.empty();
        }
        List<Html> rows = new ArrayList<>();
        List<Html> head = new ArrayList<>(List.of(Html.tag("td", "")));
        groupings.forEach(each -> head.add(Html.tag("th", each.name).with("scope", "col")));
        rows.add(Html.tag("tr", Html.all(head)));
        groupings.forEach(each -> rows.add(row(each, groupings)));
        return Optional.of(Html.tag(
                "section",
                Html.tag("h3", "Agreement"),
                Html.tag(
                        "p",
                        "Adjusted Rand index of each two groupings: 1 is the same, 0 what chance gives. Noise counts as one"
                                + " group; rows without a label in either are left out."),
                Html.table(rows)));
    }

    private static List<Named> groupings(Study study) {
        List<Named> groupings = new ArrayList<>();
        if (!study.annotation().labels().isEmpty()) {
            groupings.add(new Named("Labels", Labelling.of(study.annotation().assignment())));
        }
        study.truthPartition()
                .filter(truth -> !truth.groups().isEmpty())
                .ifPresent(truth -> groupings.add(new Named("Truth", Labelling.of(truth.labels()))));
        study.runs().forEach(run -> groupings.add(new Named(run.title(), Labelling.of(run.labels()))));
        return groupings;
    }

    private static Html row(Named one, List<Named> all) {
        List<Html> cells = new ArrayList<>();
        cells.add(Html.tag("th", one.name).with("scope", "row"));
        for (Named other : all) {
            double index = Contingency.of(one.labelling, other.labelling).adjustedRandIndex();
            cells.add(
                    Html.tag("td", Figures.index(index)).with("class", "shade").with("style", shade(index)));
        }
        return Html.tag("tr", Html.all(cells));
    }

    /** The better the agreement, the denser. */
    private static String shade(double index) {
        double opacity = Double.isNaN(index) ? 0 : 0.55 * Math.clamp(index, 0, 1);
        return String.format(Locale.ROOT, "background:rgba(0,114,178,%.2f)", opacity);
    }
}
