package org.asterism.cluster.mixture;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/** Mixtures of 1, 2, … or more components, fitted to the same points to choose among. */
public final class Candidates {
    private Candidates() {}

    /** Fits a mixture of k components. */
    @FunctionalInterface
    public interface Fitting {
        GaussianMixture.Fit fit(int k, Job job);
    }

    /** The fits of {@code least} to {@code most} components, in this order; made on all cores, the largest first. */
    public static GaussianMixture.Fit[] fit(int least, int most, Fitting fitting, Job job) {
        GaussianMixture.Fit[] fits = new GaussianMixture.Fit[most - least + 1];
        AtomicInteger done = new AtomicInteger();
        Job part = job.silent();
        Parallel.forEach(fits.length, i -> {
            int k = most - i;
            fits[k - least] = fitting.fit(k, part);
            job.progress((double) done.incrementAndGet() / fits.length);
        });
        return fits;
    }

    /** The Bayesian information criterion of each fit to {@code size} points. */
    public static double[] bic(GaussianMixture.Fit[] fits, int size) {
        return Arrays.stream(fits).mapToDouble(fit -> fit.bic(size)).toArray();
    }

    /** Where a curve is lowest, the first of equals. */
    public static int lowest(double[] curve) {
        int lowest = 0;
        for (int i = 1; i < curve.length; i++) {
            lowest = curve[i] < curve[lowest] ? i : lowest;
        }
        return lowest;
    }
}
