package org.asterism.cluster;

import org.asterism.geometry.Points;
import org.asterism.job.Job;

/** An algorithm that can be watched step by step; watching changes nothing about the result. */
public interface Traceable extends Clusterer {
    /**
     * Clusters the points and writes down each half step; the last one has the labels of the result.
     *
     * @throws org.asterism.parameter.InvalidInputException if the parameters do not fit the points
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    Clustering cluster(Points points, Trace trace, Job job);

    /** The algorithm in a few lines; each phase of its steps lights one of them. */
    Pseudocode pseudocode();

    @Override
    default Clustering cluster(Points points, Job job) {
        return cluster(points, Trace.NONE, job);
    }
}
