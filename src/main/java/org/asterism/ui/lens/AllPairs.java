package org.asterism.ui.lens;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.RaterPairs;
import org.asterism.perception.agreement.Schools;
import org.asterism.perception.agreement.Similarity;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Study;

/**
 * The agreement of every two partitions of a study.
 *
 * @param partitions in the order of the pairs
 */
record AllPairs(Study study, List<Coloring> partitions, RaterPairs pairs) {
    /** The places of the partitions so that those that agree stand side by side. */
    int[] order(Similarity measure) {
        return Schools.of(pairs.agreement(measure)).order();
    }

    /** In that order. */
    Agreement ordered(Similarity measure) {
        return pairs.agreement(measure).select(order(measure));
    }

    /** What two partitions are to each other, by their places in that order. */
    String words(Similarity measure, int row, int column) {
        int[] order = order(measure);
        int a = order[row];
        int b = order[column];
        return Messages.text(
                "lens.pair",
                pairs.ratings().raters().get(a),
                pairs.ratings().raters().get(b),
                value(Similarity.ARI, a, b),
                value(Similarity.AMI, a, b),
                value(Similarity.VARIATION_OF_INFORMATION, a, b),
                shared(a, b),
                pairs.ratings().points());
    }

    private String value(Similarity measure, int a, int b) {
        return Numbers.index(pairs.agreement(measure).between(a, b), 2);
    }

    private int shared(int a, int b) {
        int[] first = pairs.ratings().labels().get(a);
        int[] second = pairs.ratings().labels().get(b);
        return (int) IntStream.range(0, first.length)
                .filter(row -> first[row] != Clustering.UNLABELLED && second[row] != Clustering.UNLABELLED)
                .count();
    }

    /** Whether it still holds for another state of the study. */
    @SuppressWarnings("ReferenceEquality") // a data set is shared as long as it is the same
    boolean holds(Study now) {
        return now.dataset() == study.dataset()
                && now.runs().equals(study.runs())
                && now.annotation().equals(study.annotation())
                && Objects.equals(now.truth(), study.truth());
    }
}
