package org.asterism.cluster.mixture;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.numeric.Blocks;

/**
 * Fits a mixture to points by the EM algorithm, expectation and maximisation in one pass.
 *
 * <p>Each pass visits a stretch of points once: densities, responsibilities and weighted moments while the stretch is
 * in the cache, so no matrix of points by components is ever stored. Block sums are added in order. Stops when the mean
 * log-likelihood changes by less than 1e-3, at most after 100 passes. O(n k d²) a pass.
 *
 * <p>Dempster, Laird, Rubin: Maximum likelihood from incomplete data via the EM algorithm, JRSS B 39 (1977).
 */
final class ExpectationMaximization {
    private static final int PASSES = 100;
    private static final double TOLERANCE = 1e-3;

    private final double[][] columns;
    private final int size;
    private final Blocks blocks;
    private final double ridge;
    private final Watcher watcher;
    private final Job job;

    /**
     * Prepares to fit.
     *
     * @param columns coordinates, an array an axis, in the unit that the fit is to use
     * @param ridge what is added to each variance, above 0
     */
    ExpectationMaximization(double[][] columns, double ridge, Watcher watcher, Job job) {
        this.columns = columns;
        this.size = columns[0].length;
        blocks = Blocks.of(size);
        this.ridge = ridge;
        this.watcher = watcher;
        this.job = job;
    }

    /** Looks on as EM goes along. */
    @FunctionalInterface
    interface Watcher {
        Watcher NOBODY = (pass, before, meanLogLikelihood, after) -> {};

        /** EM is about to begin with this model. */
        default void started(Model model) {}

        /** One pass is over: it found this likelihood of the model before, and made of it the model after. */
        void passed(int pass, Model before, double meanLogLikelihood, Model after);
    }

    /** Where EM ended: the model, the mean log-likelihood it reaches, and how many passes it took. */
    record Outcome(Model model, double meanLogLikelihood, int passes, boolean converged) {}

    /** Fits Gaussians from hard labels 0 to {@code k - 1}. */
    Outcome fit(Covariance covariance, int[] labels, int k) {
        return fit(Model.of(covariance, columns, labels, k, ridge));
    }

    /** Fits from a given model. */
    Outcome fit(Model start) {
        return fit(start, PASSES, TOLERANCE);
    }

    /** Fits from a given model, until a pass changes the mean log-likelihood by less than the tolerance. */
    Outcome fit(Model start, int most, double tolerance) {
        watcher.started(start);
        Model model = start;
        double before = Double.NEGATIVE_INFINITY;
        for (int pass = 1; pass <= most; pass++) {
            double[][] sums = new double[model.size()][Kernel.moments(columns.length)];
            double mean = pass(model, sums) / size;
            Model next = model.maximised(sums, size, ridge);
            watcher.passed(pass, model, mean, next);
            job.progress((double) pass / most);
            model = next;
            if (Math.abs(mean - before) < tolerance) {
                return outcome(model, pass, true);
            }
            before = mean;
        }
        return outcome(model, most, false);
    }

    private Outcome outcome(Model model, int passes, boolean converged) {
        double mean = Posterior.of(model, columns, job).meanLogLikelihood();
        job.progress(1);
        return new Outcome(model, mean, passes, converged);
    }

    /** Adds the moments of each component to {@code sums} and returns the log-likelihood. */
    private double pass(Model model, double[][] sums) {
        double[] likelihoods = new double[blocks.count()];
        double[][][] parts = new double[blocks.count()][sums.length][Kernel.moments(columns.length)];
        Sweep.forEach(columns, model.kernel(), job, (block, stretch, from, length) -> {
            stretch.load(from, length);
            stretch.exponentiate(length);
            likelihoods[block] += stretch.logLikelihood(length);
            stretch.divide(length);
            for (int j = 0; j < sums.length; j++) {
                stretch.addMoments(j, length, parts[block][j]);
            }
        });
        addInOrder(parts, sums);
        return Arrays.stream(likelihoods).reduce(0, Double::sum);
    }

    private static void addInOrder(double[][][] parts, double[][] sums) {
        for (double[][] part : parts) {
            for (int j = 0; j < sums.length; j++) {
                for (int m = 0; m < sums[j].length; m++) {
                    sums[j][m] += part[j][m];
                }
            }
        }
    }
}
