package org.asterism.ui.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.quality.Contingency;
import org.asterism.quality.External;
import org.asterism.quality.Labelled;
import org.asterism.quality.Measure;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Study;

/** How far a clustering agrees with what is known of the points, measured like everything else of it. */
final class Known {
    private static final Measure<Contingency> ARI = External.all().getFirst();

    private Known() {}

    /** A measure for the column of known groups and one for the labels of a person, where the study has them. */
    static List<Measure<Labelled>> of(Subject subject) {
        Study study = subject.study();
        List<Measure<Labelled>> measures = new ArrayList<>();
        study.truthPartition()
                .map(Partition::labels)
                .map(labels -> ari(Messages.text("sweep.ari-known", String.valueOf(study.truth())), subject, labels))
                .ifPresent(measures::add);
        int[] labels = study.annotation().assignment();
        if (Arrays.stream(labels).anyMatch(label -> label >= 0)) {
            measures.add(ari(Messages.text("sweep.ari-labels"), subject, labels));
        }
        return measures;
    }

    private static Measure<Labelled> ari(String title, Subject subject, int[] known) {
        return new Measure<>(
                ARI.id(),
                title,
                ARI.best(),
                ARI.low(),
                ARI.high(),
                ARI.growth(),
                ARI.help(),
                ARI.reference(),
                of -> Contingency.of(subject.gather(known), of.labels()).adjustedRandIndex());
    }
}
