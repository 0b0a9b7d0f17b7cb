package org.asterism.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.Label;
import org.asterism.cluster.Clustering;

/** The labels that a person gave, and how many rows have each. */
final class LabelsSection {
    private LabelsSection() {}

    /** Empty where there are none. */
    static Optional<Html> of(Annotation annotation) {
        if (annotation.labels().isEmpty()) {
            return Optional.empty();
        }
        int[] counts = annotation.counts();
        List<Html> items = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            Label label = annotation.labels().get(i);
            items.add(RunSection.item(label.name(), label.color(), counts[i]));
        }
        items.add(Html.tag("li", "Noise, " + Figures.count(annotation.count(Clustering.NOISE))));
        items.add(Html.tag("li", "Unlabelled, " + Figures.count(annotation.count(Clustering.UNLABELLED))));
        return Optional.of(Html.tag(
                "section",
                Html.tag("h3", "Labels"),
                Html.tag("ul", Html.all(items)).with("class", "sizes")));
    }
}
