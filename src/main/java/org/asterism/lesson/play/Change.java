package org.asterism.lesson.play;

import org.asterism.cluster.Traceable;

/** What somebody changes at a step of a run, to see how it would have gone. */
public sealed interface Change {
    /**
     * A mean, medoid or Gaussian is taken elsewhere; a medoid goes to the nearest point.
     *
     * @param cluster its number in the marks of the step
     * @param to its new place, in the coordinates of the points
     */
    record Centre(int cluster, double[] to) implements Change {}

    /** A point of the data is moved. */
    record Point(int point, double[] to) implements Change {}

    /**
     * The search starts from other means.
     *
     * @param centres one a cluster, in the coordinates of the points
     */
    record Start(double[][] centres) implements Change {}

    /** The algorithm is set otherwise. */
    record Setting(Traceable algorithm) implements Change {}
}
