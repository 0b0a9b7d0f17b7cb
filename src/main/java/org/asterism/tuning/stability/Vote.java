package org.asterism.tuning.stability;

import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.quality.Matching;

/**
 * Gives the points that a draw left out the cluster that most of other draws give them, the lowest of several.
 * Clusters are matched one for one. Dudoit and Fridlyand 2003, doi 10.1093/bioinformatics/btg038.
 */
final class Vote {
    private final List<int[]> matched;
    private final int[] count;

    private Vote(int[] labels, List<int[]> others) {
        matched = others.stream().map(other -> Matching.matched(labels, other)).toList();
        count = new int[2 + matched.stream().mapToInt(Vote::highest).max().orElse(0)];
    }

    /** Points that none of the others holds stay unlabelled. */
    static int[] complete(int[] labels, List<int[]> others) {
        if (Arrays.stream(labels).noneMatch(label -> label == Clustering.UNLABELLED)) {
            return labels;
        }
        Vote vote = new Vote(labels, others);
        int[] complete = labels.clone();
        for (int i = 0; i < labels.length; i++) {
            complete[i] = labels[i] == Clustering.UNLABELLED ? vote.of(i) : labels[i];
        }
        return complete;
    }

    private int of(int point) {
        Arrays.fill(count, 0);
        int most = 0;
        for (int[] labels : matched) {
            if (labels[point] != Clustering.UNLABELLED) {
                most = Math.max(most, ++count[labels[point] - Clustering.NOISE]);
            }
        }
        for (int slot = 0; slot < count.length && most > 0; slot++) {
            if (count[slot] == most) {
                return slot + Clustering.NOISE;
            }
        }
        return Clustering.UNLABELLED;
    }

    private static int highest(int[] labels) {
        return Arrays.stream(labels).max().orElse(0);
    }
}
