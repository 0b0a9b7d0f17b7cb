package org.asterism.cluster;

import org.asterism.job.Job;

/**
 * Points that one algorithm clusters again and again with other parameters, as while a slider moves or in a sweep.
 *
 * <p>What does not depend on what has changed, such as a tree of merges or of places, is kept from call to call; the
 * result is the same as that of {@link Clusterer#cluster}. Not for several threads at once.
 */
public interface Prepared {
    /**
     * Clusters the points.
     *
     * @param next an algorithm of the kind that prepared them
     * @throws org.asterism.parameter.InvalidInputException if its parameters do not fit the points
     * @throws org.asterism.job.CancelledException if the job was cancelled; what was kept before stays
     */
    Clustering cluster(Clusterer next, Job job);

    /** Whether all that is kept serves these parameters too; if not, to cluster with them costs more, and drops some of it. */
    default boolean keeps(Clusterer next) {
        return true;
    }
}
