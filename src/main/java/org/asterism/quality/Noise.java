package org.asterism.quality;

import java.util.Arrays;
import org.asterism.cluster.Clustering;

/**
 * How the points that an algorithm put in no cluster are counted when a clustering is measured.
 *
 * <p>Applied once to the labels; after that no measure sees noise any more, only clusters and points without one, which
 * take no part.
 */
public enum Noise {
    /** All noise together is one more cluster. */
    OWN_CLUSTER,
    /** Each noise point is a cluster of its own. */
    SINGLETONS,
    /** Noise takes no part. */
    LEFT_OUT;

    /**
     * The labels with noise counted this way: as new labels above the highest, or as
     * {@link Clustering#UNLABELLED}. Unlabelled rows stay so.
     */
    public int[] apply(int[] labels) {
        int[] counted = labels.clone();
        int next = 1 + Math.max(-1, Arrays.stream(labels).max().orElse(-1));
        for (int i = 0; i < counted.length; i++) {
            if (labels[i] == Clustering.NOISE) {
                counted[i] = this == LEFT_OUT ? Clustering.UNLABELLED : next;
                next += this == SINGLETONS ? 1 : 0;
            }
        }
        return counted;
    }

    /** In words, such as "noise left out". */
    public String words() {
        return switch (this) {
            case OWN_CLUSTER -> "noise as one cluster of its own";
            case SINGLETONS -> "each noise point as a cluster of its own";
            case LEFT_OUT -> "noise left out";
        };
    }
}
