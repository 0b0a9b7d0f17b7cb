package org.asterism.cluster.mixture;

import org.asterism.cluster.mixture.ExpectationMaximization.Watcher;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/** A number of passes of EM from given hard labels, for the races. */
public final class GivenPasses {
    private static final double RIDGE = 1e-6;

    private GivenPasses() {}

    /** The mean log-likelihood after so many passes. */
    public static double logLikelihood(Points points, int[] labels, int k, int passes) {
        double[][] columns = {points.column(0), points.column(1)};
        Model start = Model.of(Covariance.FULL, columns, labels, k, RIDGE);
        return new ExpectationMaximization(columns, RIDGE, Watcher.NOBODY, Job.QUIET)
                .fit(start, passes, 0)
                .meanLogLikelihood();
    }
}
