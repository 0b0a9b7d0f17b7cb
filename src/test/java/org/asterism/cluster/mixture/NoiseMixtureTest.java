package org.asterism.cluster.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.cluster.mixture.ExpectationMaximization.Watcher;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseMixtureTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.3})
    void leavesOutAnEvenBackgroundWhateverItStartsWith(double initialNoise) {
        Points points = AutoMixtureTest.triangle(600, 150);
        Clustering found = noise(3, initialNoise).cluster(points, Job.QUIET);

        assertThat(found.clusters()).isEqualTo(3);
        assertThat(found.noise()).isBetween(120, 165);
        int[] truth = IntStream.range(0, 600).map(i -> i % 3).toArray();
        int[] blobs = Arrays.copyOf(found.labels(), 600);
        assertThat(Contingency.of(truth, blobs).adjustedRandIndex()).isGreaterThan(0.97);
    }

    @Test
    void onePassIsTheOneOfTheFormula() {
        double[] x = {0, 1, 2, 9};
        Gaussian gaussian = new Gaussian(0.8, new double[] {1}, new double[][] {{1}});
        Model model = Model.of(Covariance.FULL, gaussian).withNoise(0.2, Math.log(10));
        double[] share = new double[4];
        Arrays.setAll(share, i -> {
            double density = 0.8 * Math.exp(-(x[i] - 1) * (x[i] - 1) / 2) / Math.sqrt(2 * Math.PI);
            return density / (density + 0.02);
        });
        Model[] first = new Model[1];
        Watcher watcher = (pass, before, mean, after) -> first[0] = pass == 1 ? after : first[0];
        new ExpectationMaximization(new double[][] {x}, 1e-6, watcher, Job.QUIET).fit(model);

        double sum = Arrays.stream(share).sum();
        double mean = (share[1] + 2 * share[2] + 9 * share[3]) / sum;
        assertThat(first[0].noise()).isCloseTo(1 - sum / 4, within(1e-12));
        assertThat(first[0].gaussians()[0].weight()).isCloseTo(sum / 4, within(1e-12));
        assertThat(first[0].gaussians()[0].mean()[0]).isCloseTo(mean, within(1e-12));
    }

    @Test
    void withoutNoiseItIsTheGaussianMixture() {
        Points points = AutoMixtureTest.triangle(300, 50);

        assertThat(noise(3, 0).cluster(points, Job.QUIET))
                .usingRecursiveComparison()
                .isEqualTo(new GaussianMixture(3, 1).cluster(points, Job.QUIET));
    }

    @Test
    void theFarthestPointsStartAsNoise() {
        Points points = AutoMixtureTest.triangle(300, 20);
        int[] kept = Clutter.without(20, points, Job.QUIET);

        assertThat(kept).hasSize(300).isSorted();
        assertThat(Arrays.stream(kept).filter(i -> i >= 300).count()).isLessThan(5);
    }

    @Test
    void theTraceShowsNoiseAsSuch() {
        Points points = AutoMixtureTest.triangle(300, 60);
        Trace trace = Trace.upTo(10_000_000);
        noise(3, 0.1).cluster(points, trace, Job.QUIET);

        assertThat(trace.steps()).allMatch(step -> step.marks().size() == 3);
        assertThat(trace.steps()).allMatch(NoiseMixtureTest::namesClusters);
        assertThat(trace.steps().get(2).labels()).contains(Clustering.NOISE);
    }

    @Test
    void fewPointsLeaveEnoughForTheClusters() {
        for (int size = 3; size < 8; size++) {
            Points points = RandomPoints.lattice(size, 2, 3, size);
            assertThat(noise(3, 0.9).cluster(points, Job.QUIET).labels()).hasSize(size);
        }
    }

    private static boolean namesClusters(Step step) {
        return step.marks().stream().allMatch(mark -> mark instanceof Mark.Shape shape && shape.cluster() >= 0);
    }

    private static NoiseMixture noise(int k, double initialNoise) {
        return new NoiseMixture(k, initialNoise, Covariance.FULL, 1);
    }
}
