package org.asterism.ui.stability;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asterism.cluster.Clustering;
import org.asterism.quality.Contingency;
import org.asterism.tuning.stability.Answer;
import org.asterism.tuning.stability.Answers;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Study;

/**
 * What came out of a trial so far.
 *
 * @param rows the data set's row of each point that was clustered
 * @param seen the answers, the most frequent first
 */
record Found(Trial trial, int[] rows, Answers answers, List<Seen> seen) {
    Found {
        seen = List.copyOf(seen);
    }

    /**
     * An answer as groups of all rows.
     *
     * @param groups in the colours in which they are drawn
     * @param truth adjusted Rand index with the known groups; NaN where none are known
     * @param labels adjusted Rand index with the labels that a person gave; NaN where there are none
     */
    record Seen(Answer answer, Partition groups, double truth, double labels) {}

    static Found of(Trial trial, int[] rows, Answers answers) {
        return new Found(
                trial,
                rows,
                answers,
                answers.all().stream()
                        .map(answer -> seen(trial.study(), rows, answer))
                        .toList());
    }

    private static Seen seen(Study study, int[] rows, Answer answer) {
        int[] labels = Clustering.spread(answer.labels(), rows, study.dataset().rows());
        int highest = Arrays.stream(labels).max().orElse(-1);
        return new Seen(
                answer,
                study.matched(Partition.ofClusters(labels, 1 + Math.max(-1, highest))),
                agreement(study.truthPartition(), labels),
                agreement(Optional.of(study.partition(Coloring.ANNOTATION)), labels));
    }

    private static double agreement(Optional<Partition> other, int[] labels) {
        return other.filter(known -> !known.groups().isEmpty())
                .map(known -> Contingency.of(known.labels(), labels).adjustedRandIndex())
                .orElse(Double.NaN);
    }
}
