package org.asterism.cluster;

import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;

/**
 * An algorithm: a record whose components are its parameters.
 *
 * <p>The same parameters and points give the same clustering on every machine, with any number of threads.
 */
public interface Clusterer {
    /**
     * Clusters the points.
     *
     * @throws InvalidInputException if the parameters do not fit the points, such as k above their number
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    Clustering cluster(Points points, Job job);

    /** About how many bytes a run needs beside the points; asked before the start, so that what does not fit is refused. */
    default long memory(int size, int dimensions) {
        return 64L * size;
    }

    /**
     * About how many distances, or steps as long, a run computes; asked before the start, so that people know what they
     * wait for. An order of magnitude is enough.
     */
    double effort(int size, int dimensions);

    /** How distances are measured; a record with a component of this name says so by itself. */
    default Distance distance() {
        return Distance.EUCLIDEAN;
    }

    /** The points, made ready to be clustered many times with other parameters; by itself this keeps nothing. */
    default Prepared prepare(Points points) {
        return (next, job) -> next.cluster(points, job);
    }
}
