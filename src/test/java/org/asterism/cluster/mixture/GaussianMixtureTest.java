package org.asterism.cluster.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Ellipse;
import org.asterism.geometry.Points;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.job.Runner;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaussianMixtureTest {
    private final GaussianMixture three = new GaussianMixture(3, 1);

    @Test
    void isOfferedAmongTheAlgorithms() {
        assertThat(Algorithms.schema("gaussian-mixture").initial()).isEqualTo(three);
    }

    @Test
    void findsLongClustersSideBySide() {
        Points points = stripes(900, 1);
        int[] labels = three.cluster(points, Job.QUIET).labels();

        for (int i = 0; i < points.size(); i++) {
            assertThat(labels[i]).isEqualTo(labels[i % 3]);
        }
        assertThat(three.cluster(points, Job.QUIET).sizes()).containsExactly(300, 300, 300);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0x1p997, 0x1p-997, 1e300, 1e-300})
    void theUnitOfTheDataChangesNothing(double unit) {
        Points points = stripes(900, unit);
        GaussianMixture.Fit fit = three.fit(points, Job.QUIET);
        GaussianMixture.Fit plain = three.fit(stripes(900, 1), Job.QUIET);

        assertThat(fit.mixture().labels(points, Job.QUIET))
                .isEqualTo(plain.mixture().labels(stripes(900, 1), Job.QUIET));
        assertThat(fit.logLikelihood() / 900).isCloseTo(plain.logLikelihood() / 900 - 2 * Math.log(unit), within(1e-9));
        assertThat(fit.mixture().ellipse(0).major() / unit)
                .isCloseTo(plain.mixture().ellipse(0).major(), within(1e-9));
    }

    @Test
    void sharesAddUpToOneAndLabelsAreTheLargest() {
        Points points = blobs(5000);
        Mixture mixture = three.fit(points, Job.QUIET).mixture();
        double[][] shares = mixture.responsibilities(points, Job.QUIET);
        int[] labels = mixture.labels(points, Job.QUIET);

        for (int i = 0; i < points.size(); i++) {
            assertThat(shares[0][i] + shares[1][i] + shares[2][i]).isCloseTo(1, within(1e-12));
            for (double[] share : shares) {
                assertThat(shares[labels[i]][i]).isGreaterThanOrEqualTo(share[i]);
            }
        }
    }

    @Test
    void theDensityIsThatOfTheFormula() {
        Gaussian standard = new Gaussian(1, new double[] {1, 2}, new double[][] {{4, 0}, {0, 9}});
        Points point = Points.of(new double[] {3}, new double[] {5});

        assertThat(Mixture.of(standard).logDensity(point, Job.QUIET)[0])
                .isCloseTo(-Math.log(2 * Math.PI) - Math.log(6) - 1, within(1e-12));
    }

    @Test
    void theEllipseIsOneStandardDeviation() {
        Gaussian gaussian = new Gaussian(1, new double[] {1, 2}, new double[][] {{4, 0}, {0, 9}});
        Ellipse ellipse = Mixture.of(gaussian).ellipse(0);

        assertThat(ellipse).isEqualTo(new Ellipse(1, 2, 3, 2, Math.PI / 2));
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        Points points = blobs(30_000);
        GaussianMixture five = new GaussianMixture(5, 7);

        double[] one = inPool(1, () -> five.fit(points, Job.QUIET).mixture().mean(4));
        double[] four = inPool(4, () -> five.fit(points, Job.QUIET).mixture().mean(4));

        assertThat(one).isEqualTo(four);
    }

    @Test
    void moreClustersThanPointsAreRefused() {
        Points points = Points.of(new double[] {1, 2}, new double[] {1, 2});

        assertThatThrownBy(() -> three.cluster(points, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("k is 3")
                .hasMessageContaining("only 2 points");
    }

    @Test
    void moreStartsAreNeverLessLikely() {
        Points points = blobs(500);
        double[] one = new double[5];
        double[] four = new double[5];
        for (int seed = 0; seed < 5; seed++) {
            one[seed] = new GaussianMixture(9, seed).fit(points, Job.QUIET).logLikelihood();
            four[seed] = new GaussianMixture(9, Covariance.FULL, 4, seed)
                    .fit(points, Job.QUIET)
                    .logLikelihood();
            assertThat(four[seed]).isGreaterThanOrEqualTo(one[seed]);
        }
        assertThat(Arrays.stream(four).sum()).isGreaterThan(Arrays.stream(one).sum());
    }

    @Test
    void shapesAreAsAskedFor() {
        Points points = blobs(500);
        Mixture tied = fit(Covariance.TIED, points);
        Mixture diagonal = fit(Covariance.DIAGONAL, points);
        Mixture spherical = fit(Covariance.SPHERICAL, points);

        assertThat(tied.covariance(0)).isDeepEqualTo(tied.covariance(2));
        assertThat(tied.covariance(0)[0][1]).isNotZero();
        assertThat(diagonal.covariance(1)[0][1]).isZero();
        assertThat(diagonal.covariance(1)[0][0]).isNotEqualTo(diagonal.covariance(1)[1][1]);
        assertThat(spherical.covariance(1)[0][0]).isEqualTo(spherical.covariance(1)[1][1]);
    }

    @Test
    void theTraceShowsBothHalvesOfAPassAndARisingLikelihood() {
        Points points = blobs(200);
        Trace trace = Trace.upTo(10_000_000);
        Clustering result = three.cluster(points, trace, Job.QUIET);
        List<Step> steps = trace.steps();
        GaussianMixture.Fit fit = three.fit(points, Job.QUIET);

        assertThat(steps).hasSize(2 * fit.passes() + 2);
        assertThat(steps.subList(0, 3)).extracting(Step::phase).containsExactly("Start", "Expectation", "Maximisation");
        assertThat(steps.get(1).text()).startsWith("Pass 1: ");
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).objective()).isGreaterThan(steps.get(i - 1).objective() - 0.01);
        }
        assertThat(steps.getLast().objective()).isCloseTo(fit.logLikelihood(), within(1e-9));
        assertThat(steps.getLast().marks()).hasSize(result.clusters());
        Mark.Shape shape = (Mark.Shape) steps.get(steps.size() - 2).marks().get(1);
        assertThat(shape.mean()).isEqualTo(fit.mixture().mean(1));
        assertThat(shape.covariance()).isDeepEqualTo(fit.mixture().covariance(1));
    }

    private static Mixture fit(Covariance covariance, Points points) {
        return new GaussianMixture(3, covariance, 1, 1).fit(points, Job.QUIET).mixture();
    }

    @Test
    void equalPointsAreOneCluster() {
        double[] same = new double[50];
        Arrays.fill(same, 4.5);

        assertThat(three.cluster(Points.of(same, same), Job.QUIET).sizes()).containsExactly(50);
    }

    @Test
    void pointsOnALineAreSplitAlongIt() {
        double[] line = new double[300];
        Arrays.setAll(line, i -> i % 3 * 10 + i / 300.0);

        assertThat(three.cluster(Points.of(line, line), Job.QUIET).sizes()).containsExactly(100, 100, 100);
        assertThat(three.cluster(Points.of(line, new double[300]), Job.QUIET).sizes())
                .containsExactly(100, 100, 100);
        assertThat(three.cluster(Points.of(line), Job.QUIET).sizes()).containsExactly(100, 100, 100);
    }

    @Test
    void aCancelledJobStopsTheWork() {
        var task = Runner.sameThread().submit("fit", job -> {
            ((org.asterism.job.Task<?>) job).cancel();
            return three.fit(blobs(100_000), job);
        });

        assertThatThrownBy(task::join).isInstanceOf(CancelledException.class);
    }

    static <T> T inPool(int threads, java.util.concurrent.Callable<T> work) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(work).join();
        }
    }

    static Points blobs(int size) {
        SplittableRandom random = new SplittableRandom(3);
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = random.nextGaussian() + 2 * (i % 4);
            y[i] = random.nextGaussian() * 0.5 + i % 3;
        }
        return Points.of(x, y);
    }

    /** Three long stripes beside each other; point i is in stripe i mod 3. */
    private static Points stripes(int size, double unit) {
        SplittableRandom random = new SplittableRandom(5);
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = unit * random.nextGaussian();
            y[i] = unit * (0.05 * random.nextGaussian() + 2 * (i % 3));
        }
        return Points.of(x, y);
    }
}
