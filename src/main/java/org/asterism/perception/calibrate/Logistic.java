package org.asterism.perception.calibrate;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.numeric.SymmetricEigen;

/**
 * Logistic regression for shares between 0 and 1, with a ridge on the weights but not on the intercept.
 *
 * <p>Minimises the mean cross-entropy plus half the ridge times the squared weights, by Newton's method (iteratively
 * reweighted least squares) with halved steps. O(n d²) a step, of which a handful are taken.
 *
 * <p>McCullagh and Nelder (1989), Generalized linear models; le Cessie and van Houwelingen (1992), Ridge estimators in
 * logistic regression, doi:10.2307/2347628.
 */
record Logistic(double intercept, double[] weights) {
    private static final int MOST_STEPS = 100;
    private static final double SETTLED = 1e-10;
    private static final double SMALLEST_STEP = 1e-9;

    /**
     * Fits the regression.
     *
     * @param rows the predictors of each case
     * @param targets the share of each case, 0 to 1
     * @param offsets what is added to the logit of each case before any weight
     * @param ridge 0 or more
     */
    static Logistic fit(double[][] rows, double[] targets, double[] offsets, double ridge, Job job) {
        Descent descent = new Descent(rows, targets, offsets, ridge);
        double[] weights = new double[rows[0].length + 1];
        for (int step = 0; step < MOST_STEPS; step++) {
            job.check();
            double[] next = descent.step(weights);
            double moved = largestDifference(weights, next);
            weights = next;
            if (moved < SETTLED) {
                break;
            }
        }
        return new Logistic(weights[0], Arrays.copyOfRange(weights, 1, weights.length));
    }

    /** The share that belongs to a logit. */
    static double share(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /** The logit of a share, which is kept a little away from 0 and 1. */
    static double logit(double share) {
        double kept = Math.clamp(share, 1e-9, 1 - 1e-9);
        return StrictMath.log(kept / (1 - kept));
    }

    private static double largestDifference(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }
        return largest;
    }

    /** The way down; the intercept is weight 0. */
    private record Descent(double[][] rows, double[] targets, double[] offsets, double ridge) {

        /** Newton's step, halved until the loss does not rise. */
        double[] step(double[] weights) {
            double[] direction = direction(weights);
            double before = loss(weights);
            for (double length = 1; length > SMALLEST_STEP; length /= 2) {
                double[] next = weights.clone();
                for (int j = 0; j < next.length; j++) {
                    next[j] -= length * direction[j];
                }
                if (loss(next) <= before) {
                    return next;
                }
            }
            return weights;
        }

        private double loss(double[] weights) {
            double sum = 0;
            for (int i = 0; i < rows.length; i++) {
                double logit = logit(weights, i);
                sum += Math.max(logit, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(logit))) - targets[i] * logit;
            }
            double squares = 0;
            for (int j = 1; j < weights.length; j++) {
                squares += weights[j] * weights[j];
            }
            return sum / rows.length + ridge * squares / 2;
        }

        private double logit(double[] weights, int i) {
            double logit = offsets[i] + weights[0];
            for (int j = 1; j < weights.length; j++) {
                logit += weights[j] * rows[i][j - 1];
            }
            return logit;
        }

        private double[] direction(double[] weights) {
            double[] gradient = new double[weights.length];
            double[][] curvature = new double[weights.length][weights.length];
            for (int i = 0; i < rows.length; i++) {
                double share = share(logit(weights, i));
                add(i, (share - targets[i]) / rows.length, share * (1 - share) / rows.length, gradient, curvature);
            }
            for (int j = 1; j < weights.length; j++) {
                gradient[j] += ridge * weights[j];
                curvature[j][j] += ridge;
            }
            return solve(curvature, gradient);
        }

        private void add(int i, double residual, double weight, double[] gradient, double[][] curvature) {
            for (int j = 0; j < gradient.length; j++) {
                double one = j == 0 ? 1 : rows[i][j - 1];
                gradient[j] += residual * one;
                for (int k = 0; k < gradient.length; k++) {
                    curvature[j][k] += weight * one * (k == 0 ? 1 : rows[i][k - 1]);
                }
            }
        }

        /** Directions without curvature are left alone. */
        private static double[] solve(double[][] matrix, double[] right) {
            SymmetricEigen eigen = SymmetricEigen.of(matrix);
            double[] solution = new double[right.length];
            for (int e = 0; e < right.length; e++) {
                double[] vector = eigen.vectors()[e];
                double along = 0;
                for (int j = 0; j < right.length; j++) {
                    along += vector[j] * right[j];
                }
                double curvature = eigen.values()[e];
                for (int j = 0; j < right.length && curvature > 1e-14; j++) {
                    solution[j] += vector[j] * along / curvature;
                }
            }
            return solution;
        }
    }
}
