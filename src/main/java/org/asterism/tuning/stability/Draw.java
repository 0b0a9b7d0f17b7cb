package org.asterism.tuning.stability;

import java.util.Arrays;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;

/**
 * One clustering of several.
 *
 * @param algorithm that made it, with its seed
 * @param labels one a point: its cluster, {@link Clustering#NOISE}, or {@link Clustering#UNLABELLED} where the draw left
 *     the point out; shared and read only
 */
public record Draw(Clusterer algorithm, int[] labels) {
    /** Whether all points were clustered, so that the algorithm alone makes this clustering again. */
    public boolean whole() {
        return Arrays.stream(labels).noneMatch(label -> label == Clustering.UNLABELLED);
    }
}
