package org.asterism.cluster.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.asterism.cluster.mixture.ExpectationMaximization.Watcher;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The values are those of scikit-learn 1.2.1: {@code GaussianMixture(3, weights_init=[.2, .3, .5], means_init=X[:3],
 * precisions_init=[I, I, I], tol=1e-3, reg_covar=1e-6).fit(X)}.
 */
class ScikitTest {
    private static final Offset<Double> CLOSE = within(1e-10);

    @Test
    void endsWhereScikitLearnEndsInThePlane() {
        double[][] columns = data(300, 2);
        var outcome = fit(Covariance.FULL, columns);
        var fit = new GaussianMixture.Fit(
                Mixture.of(outcome.model().gaussians()),
                Covariance.FULL,
                300 * outcome.meanLogLikelihood(),
                outcome.passes(),
                true);

        assertThat(outcome.passes()).isEqualTo(13);
        assertThat(outcome.converged()).isTrue();
        assertThat(fit.logLikelihood()).isCloseTo(-614.3365877021668, within(1e-8));
        assertThat(fit.bic(300)).isCloseTo(1325.6374774734888, within(1e-8));
        assertThat(fit.mixture().logLikelihood(Points.of(columns), Job.QUIET))
                .isCloseTo(-614.3365877021668, within(1e-8));
        assertComponent(
                outcome.model().gaussians()[0],
                0.32814874505654434,
                new double[] {-0.036201665874434116, -0.015265469837360818},
                new double[] {0.07898221423408917, 0.023339855200531903, 0.06922800155563891});
        assertComponent(
                outcome.model().gaussians()[1],
                0.268142388208871,
                new double[] {3.022650320087418, 2.7469209171913205},
                new double[] {0.19735215010987556, 0.08108349525333997, 0.20730863363540872});
        assertComponent(
                outcome.model().gaussians()[2],
                0.4037088667345848,
                new double[] {1.818985164927259, 2.1212242318848076},
                new double[] {0.6236587098659611, 0.23059803732923045, 0.44287191619608013});
    }

    @Test
    void endsWhereScikitLearnEndsInThreeDimensions() {
        var outcome = fit(Covariance.FULL, data(300, 3));

        assertThat(outcome.passes()).isEqualTo(7);
        assertThat(300 * outcome.meanLogLikelihood()).isCloseTo(-799.0929650889511, within(1e-8));
        assertComponent(
                outcome.model().gaussians()[1],
                0.317790494131257,
                new double[] {3.0076693309217455, 2.7647273125368392, 2.962504530909789},
                new double[] {
                    0.1685587975012459,
                    0.06005917198359844,
                    0.2096723228579762,
                    0.005963792976286408,
                    -0.028647999514178332,
                    0.155370485044471
                });
    }

    /** With {@code covariance_type} and identity precisions of its kind; ICL is BIC − 2 Σ log of the largest share. */
    @ParameterizedTest
    @CsvSource({
        "2, FULL, 13, -614.3365877021668, 1325.6374774734888, 1404.8872301658828",
        "2, TIED, 13, -648.6876282996911, 1360.1168638206004, 1387.292920274767",
        "2, DIAGONAL, 14, -627.8665459124647, 1335.5860464701163, 1375.2751963894598",
        "2, SPHERICAL, 10, -628.0838899750847, 1318.9093871713876, 1358.6037599336842",
        "3, FULL, 7, -799.0929650889511, 1763.5956219429322, 1776.3892222477757",
        "3, TIED, 6, -876.690687835574, 1850.3456777403032, 1858.895919621633",
        "3, DIAGONAL, 5, -823.4073178593426, 1760.8902852118092, 1771.835579874754",
        "3, SPHERICAL, 5, -824.5133652385905, 1728.8796851223678, 1739.9310438444306"
    })
    void everyShapeEndsWhereScikitLearnEnds(
            int dimensions, Covariance covariance, int passes, double logLikelihood, double bic, double icl) {
        double[][] columns = data(300, dimensions);
        var outcome = fit(covariance, columns);
        Mixture mixture = Mixture.of(outcome.model().gaussians());
        var fit = new GaussianMixture.Fit(mixture, covariance, 300 * outcome.meanLogLikelihood(), passes, true);

        assertThat(outcome.passes()).isEqualTo(passes);
        assertThat(fit.logLikelihood()).isCloseTo(logLikelihood, within(1e-8));
        assertThat(fit.bic(300)).isCloseTo(bic, within(1e-8));
        assertThat(fit.bic(300) + 2 * mixture.doubt(Points.of(columns), Job.QUIET))
                .isCloseTo(icl, within(1e-7));
    }

    private static ExpectationMaximization.Outcome fit(Covariance covariance, double[][] columns) {
        double[] weights = {0.2, 0.3, 0.5};
        Gaussian[] start = new Gaussian[3];
        for (int j = 0; j < 3; j++) {
            int row = j;
            double[] mean = Arrays.stream(columns).mapToDouble(c -> c[row]).toArray();
            start[j] = new Gaussian(weights[j], mean, identity(columns.length));
        }
        return new ExpectationMaximization(columns, 1e-6, Watcher.NOBODY, Job.QUIET).fit(Model.of(covariance, start));
    }

    /** @param covariance the lower triangle by rows */
    private static void assertComponent(Gaussian actual, double weight, double[] mean, double[] covariance) {
        assertThat(actual.weight()).isCloseTo(weight, CLOSE);
        assertThat(actual.mean()).containsExactly(mean, CLOSE);
        double[] lower = new double[covariance.length];
        int at = 0;
        for (int r = 0; r < mean.length; r++) {
            for (int c = 0; c <= r; c++) {
                lower[at++] = actual.covariance()[r][c];
            }
        }
        assertThat(lower).containsExactly(covariance, CLOSE);
    }

    private static double[][] identity(int dimensions) {
        double[][] matrix = new double[dimensions][dimensions];
        for (int d = 0; d < dimensions; d++) {
            matrix[d][d] = 1;
        }
        return matrix;
    }

    /** Three overlapping, nearly Gaussian clusters from a linear congruential generator that Python can repeat. */
    private static double[][] data(int size, int dimensions) {
        double[][] columns = new double[dimensions][size];
        double[] shifts = {0, 3, 1.5};
        long state = 12345;
        for (int i = 0; i < size; i++) {
            int c = i % 3;
            for (int d = 0; d < dimensions; d++) {
                double t = 0;
                for (int draw = 0; draw < 4; draw++) {
                    state = (state * 1103515245 + 12345) % (1L << 31);
                    t += state / (double) (1L << 31);
                }
                double skew = d == 1 ? 0.4 * columns[0][i] : 0;
                columns[d][i] = (t - 2) * (0.5 + 0.3 * c) + skew + shifts[c] * (d % 2 == 0 ? 1 : 0.5 * c);
            }
        }
        return columns;
    }
}
