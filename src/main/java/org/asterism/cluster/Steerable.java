package org.asterism.cluster;

import java.util.List;
import java.util.Set;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/** An algorithm that can go on from where somebody put its centres, medoids or Gaussians. */
public interface Steerable extends Traceable {
    /**
     * Goes on from a state of the search in place of a start of its own, and writes down each half step from there.
     *
     * @param from one mark a cluster, as the steps of this algorithm show its state: {@link Mark.Place} for means,
     *     {@link Mark.Medoid} for medoids, {@link Mark.Shape} for Gaussians; others are passed over
     * @throws org.asterism.parameter.InvalidInputException if the marks do not fit the points or the number of clusters
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    Clustering resume(Points points, List<Mark> from, Trace trace, Job job);

    /**
     * The options that say how many clusters there are, or from where and how often the search starts: once one of them has
     * changed, a state of the search means nothing. All others have a say in each round, and the search goes on with them.
     */
    Set<String> startOptions();
}
