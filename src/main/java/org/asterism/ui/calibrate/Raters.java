package org.asterism.ui.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Study;
import org.asterism.workspace.Workspace;

/** Finds who labelled the plot on screen: columns that name groups, and the labels of open data sets. */
final class Raters {
    private Raters() {}

    /** The columns of the study but its truth, and the labels that were given to the same points in this window. */
    static List<Rater> of(Workspace workspace, Study study) {
        List<Rater> raters = new ArrayList<>();
        for (String column : study.groupColumns()) {
            boolean judged = !study.axes().contains(column) && !Objects.equals(column, study.truth());
            if (judged) {
                raters.add(new Rater(
                        column, study.partition(new Coloring.ByColumn(column)).labels()));
            }
        }
        for (Study other : workspace.studies()) {
            if (other.annotation().labels().size() > 1 && samePoints(study, other)) {
                raters.add(new Rater(
                        Messages.text("calibrate.labels-in", other.dataset().name()),
                        other.annotation().assignment()));
            }
        }
        return raters;
    }

    private static boolean samePoints(Study one, Study other) {
        return Arrays.equals(one.across().places(one.dataset()), other.across().places(other.dataset()))
                && Arrays.equals(
                        one.upwards().places(one.dataset()), other.upwards().places(other.dataset()));
    }
}
