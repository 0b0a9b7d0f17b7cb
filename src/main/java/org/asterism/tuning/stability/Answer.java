package org.asterism.tuning.stability;

import java.util.List;

/**
 * Clusterings that are the same, or so nearly the same that they count as one answer.
 *
 * @param draws their places among all draws, ascending
 * @param medoid the place of the draw that agrees best with the others
 * @param share of all draws, above 0, at most 1
 * @param agreement adjusted Rand index of the medoid with that of the most frequent answer
 * @param labels one a point: its cluster under the number that the cluster has in the most frequent answer, so that
 *     numbers may be missing; noise; or {@link org.asterism.cluster.Clustering#UNLABELLED} where no draw held the point.
 *     What the medoid left out is where most of the answer's draws put it, else where most of all draws do
 * @param clusters how many there are
 */
public record Answer(List<Integer> draws, int medoid, double share, double agreement, int[] labels, int clusters) {
    public Answer {
        draws = List.copyOf(draws);
    }
}
