package org.asterism.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.cluster.medoid.KMedoids;
import org.asterism.cluster.medoid.MedoidStart;
import org.asterism.cluster.medoid.PamVariant;
import org.asterism.cluster.mixture.Covariance;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.mixture.NoiseMixture;
import org.asterism.cluster.partition.KMeans;
import org.asterism.cluster.partition.Start;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is watched gives what it gives unwatched, and its steps can be walked both ways; over kinds of data and seeds. */
class WatchedRunTest {
    private static final int SEEDS = 3;

    static Stream<Traceable> traceable() {
        return ClustererContractTest.traceable();
    }

    @ParameterizedTest
    @MethodSource("traceable")
    void everyAlgorithmEndsWithTheResultOfAPlainRun(Traceable algorithm) {
        ContractCase one = ClustererContractTest.all().stream()
                .filter(each -> each.algorithm().equals(algorithm))
                .findFirst()
                .orElseThrow();
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Points points : Shapes.all(seed)) {
                Stream<Clusterer> fitting = one.takesK() ? one.withK(Math.min(3, points.size())) : Stream.of(algorithm);
                fitting.forEach(each -> prove((Traceable) each, points));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyKindOfStartEndsWithTheResultOfAPlainRun(int most) {
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Points points : Shapes.all(seed)) {
                variants(Math.min(most, points.size()), seed).forEach(each -> prove(each, points));
            }
        }
    }

    static List<Traceable> variants(int k, long seed) {
        List<Traceable> all = new ArrayList<>();
        for (Start start : Start.values()) {
            all.add(new KMeans(k, 2, start, seed));
        }
        for (PamVariant variant : PamVariant.values()) {
            for (MedoidStart start : MedoidStart.values()) {
                all.add(new KMedoids(k, variant, start, Distance.EUCLIDEAN, seed));
            }
        }
        for (Covariance covariance : Covariance.values()) {
            all.add(new GaussianMixture(k, covariance, 2, seed));
            all.add(new NoiseMixture(k, 0.2, covariance, seed));
        }
        return all;
    }

    private static void prove(Traceable algorithm, Points points) {
        String about = algorithm + " on " + Shapes.describe(points);
        int[] plain = algorithm.cluster(points, Job.QUIET).labels().clone();
        Trace trace = Trace.upTo(100_000_000);
        Onlooker onlooker = new Onlooker(trace);
        assertThat(algorithm.cluster(points, trace, Job.silent(onlooker::look)).labels())
                .as(about)
                .isEqualTo(plain);
        List<Step> steps = trace.steps();
        assertThat(trace.stride()).isOne();
        assertThat(steps.getLast().labels()).as(about).isEqualTo(plain);
        onlooker.compare(steps, about);
        walk(steps, about);
        Set<String> phases = phases(algorithm);
        assertThat(steps).as(about).extracting(Step::distances).isSorted();
        for (Step step : steps) {
            assertThat(step.labels()).as(about).hasSize(points.size());
            assertThat(step.text()).as(about).isNotBlank().endsWith(".").doesNotContainPattern("%[.0-9]*[a-z]");
            assertThat(phases).as(about).contains(step.phase());
        }
        improves(algorithm, steps, about);
    }

    private static Set<String> phases(Traceable algorithm) {
        Set<String> phases = new HashSet<>();
        algorithm.pseudocode().lines().forEach(line -> phases.add(line.phase()));
        phases.remove("");
        return phases;
    }

    /** To the end and back, then to and fro. */
    private static void walk(List<Step> steps, String about) {
        List<String> seen = steps.stream().map(WatchedRunTest::written).toList();
        for (int i = seen.size() - 1; i >= 0; i--) {
            assertThat(written(steps.get(i))).as(about).isEqualTo(seen.get(i));
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int jump = 0; jump < 20; jump++) {
            int at = random.nextInt(steps.size());
            Step step = steps.get(at);
            assertThat(written(step)).as(about).isEqualTo(seen.get(at));
            Arrays.fill(step.labels(), -7);
        }
    }

    /**
     * Within one start the objective of means and medoids never rises, and that of mixtures never falls, but for what is added to
     * each variance, which weighs where a Gaussian has hardly a point.
     */
    private static void improves(Traceable algorithm, List<Step> steps, String about) {
        boolean likelihood = algorithm instanceof GaussianMixture || algorithm instanceof NoiseMixture;
        if (!likelihood && !(algorithm instanceof KMeans) && !(algorithm instanceof KMedoids)) {
            return;
        }
        double before = Double.NaN;
        for (Step step : steps.subList(0, steps.size() - 1)) {
            double now = likelihood ? -step.objective() : step.objective();
            if (!step.phase().equals("Start") && !Double.isNaN(before)) {
                double rounding = likelihood
                        ? (step.labels().length < 10 ? 1 : 0.01) * step.labels().length
                        : 1e-12 * Math.abs(before);
                assertThat(now).as(about + ": " + step.text()).isLessThanOrEqualTo(before + rounding);
            }
            before = now;
        }
    }

    /** All that a step says, so that two steps are alike bit for bit if this is. */
    private static String written(Step step) {
        StringBuilder all = new StringBuilder(step.phase() + step.text() + Arrays.toString(step.labels()));
        all.append(Double.doubleToRawLongBits(step.objective())).append(' ').append(step.distances());
        for (Mark mark : step.marks()) {
            all.append('\n')
                    .append(
                            switch (mark) {
                                case Mark.Place place -> place.cluster() + Arrays.toString(place.at());
                                case Mark.Group group -> Arrays.toString(group.points());
                                case Mark.Shape shape ->
                                    shape.cluster() + " " + shape.weight() + Arrays.toString(shape.mean())
                                            + Arrays.deepToString(shape.covariance());
                                default -> mark.toString();
                            });
        }
        return all.toString();
    }

    /** Reads steps while the run goes on: what was written once must stay. */
    private static final class Onlooker {
        private final Trace trace;
        private final Thread thread = Thread.currentThread();
        private final List<String> seen = new ArrayList<>();

        Onlooker(Trace trace) {
            this.trace = trace;
        }

        boolean look() {
            if (Thread.currentThread() == thread) {
                List<Step> steps = trace.steps();
                if (steps.size() > seen.size()) {
                    IntStream.range(seen.size(), steps.size()).forEach(i -> seen.add(written(steps.get(i))));
                }
            }
            return false;
        }

        void compare(List<Step> steps, String about) {
            for (int i = 0; i < seen.size(); i++) {
                assertThat(written(steps.get(i))).as(about).isEqualTo(seen.get(i));
            }
        }
    }
}
