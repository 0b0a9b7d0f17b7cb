package org.asterism.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.medoid.KMedoids;
import org.asterism.cluster.medoid.MedoidStart;
import org.asterism.cluster.medoid.PamVariant;
import org.asterism.cluster.mixture.Covariance;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.mixture.NoiseMixture;
import org.asterism.cluster.partition.FuzzyCMeans;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs that go on from where somebody put the centres, medoids or Gaussians. */
class SteerableTest {
    private static final int SEEDS = 6;

    static List<Steerable> steerable() {
        return List.of(
                new KMeans(3, 2, 1),
                new FuzzyCMeans(3, 2, 1),
                new KMedoids(3, 1),
                new GaussianMixture(3, 1),
                new NoiseMixture(3, 0.1, Covariance.FULL, 1));
    }

    @ParameterizedTest
    @MethodSource("steerable")
    void theFirstStepShowsWhatWasGivenAndTheLastTheResult(Steerable algorithm) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Points points = RandomPoints.blobs(100, 2, 4, 0.08, seed);
            List<Step> run = steps(algorithm, points);
            List<Mark> from = run.getFirst().marks();
            Trace trace = Trace.upTo(10_000_000);
            Clustering result = algorithm.resume(points, from, trace, Job.QUIET);
            assertThat(trace.steps().getFirst().phase()).isEqualTo("Start");
            assertThat(trace.steps().getFirst().marks()).hasSameSizeAs(from);
            assertThat(trace.steps().getLast().labels()).isEqualTo(result.labels());
            assertThat(algorithm.resume(points, from, Trace.NONE, Job.QUIET).labels())
                    .isEqualTo(result.labels());
        }
    }

    @Test
    void meansGoOnFromAnyStepToTheSameEnd() {
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Points points : Shapes.all(seed)) {
                KMeans algorithm = new KMeans(Math.min(4, points.size()), 1, seed);
                List<Step> run = steps(algorithm, points);
                for (int i = 0; i < run.size(); i++) {
                    boolean whole = places(run.get(i)) == algorithm.k();
                    boolean refilled =
                            i + 1 < run.size() && run.get(i + 1).phase().equals("Refill");
                    if (whole && !refilled) {
                        assertSame(algorithm.resume(points, run.get(i).marks(), Trace.NONE, Job.QUIET), run);
                    }
                }
            }
        }
    }

    /** Degrees follow from the means, so that a run goes on from either half of a pass. */
    @Test
    void fuzzyMeansGoOnFromAnyStepToTheSameEnd() {
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Points points : Shapes.all(seed)) {
                FuzzyCMeans algorithm = new FuzzyCMeans(Math.min(3, points.size()), 2, seed);
                List<Step> run = steps(algorithm, points);
                for (int i = 0; i < run.size() - 1; i += 1 + run.size() / 10) {
                    assertSame(algorithm.resume(points, run.get(i).marks(), Trace.NONE, Job.QUIET), run);
                }
            }
        }
    }

    private static long places(Step step) {
        return step.marks().stream().filter(Mark.Place.class::isInstance).count();
    }

    /** EM stops by its last two likelihoods, of which a new run knows neither, so its last two passes are left out. */
    @ParameterizedTest
    @EnumSource(Covariance.class)
    void gaussiansGoOnFromAnyStepToTheSameEnd(Covariance covariance) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Points points = RandomPoints.blobs(150, 2, 3, 0.12, seed);
            assertGoesOnToTheSameEnd(new GaussianMixture(3, covariance, 1, seed), points);
        }
    }

    @ParameterizedTest
    @EnumSource(Covariance.class)
    void gaussiansBeforeNoiseGoOnFromAnyStepToTheSameEnd(Covariance covariance) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Points points = Shapes.beforeNoise(RandomPoints.blobs(150, 2, 3, 0.06, seed), 30, seed);
            assertGoesOnToTheSameEnd(new NoiseMixture(3, 0.1, covariance, seed), points);
            assertGoesOnToTheSameEnd(new NoiseMixture(3, 0, covariance, seed), points);
        }
    }

    private static void assertGoesOnToTheSameEnd(Steerable algorithm, Points points) {
        List<Step> run = steps(algorithm, points);
        for (int i = 0; i < run.size() - 4; i++) {
            assertSame(algorithm.resume(points, run.get(i).marks(), Trace.NONE, Job.QUIET), run);
        }
        Trace more = Trace.upTo(1_000_000);
        algorithm.resume(points, run.get(run.size() - 2).marks(), more, Job.QUIET);
        assertThat(more.steps().getLast().objective())
                .isGreaterThan(run.getLast().objective() - 1e-6);
    }

    @Test
    void whatTheGaussiansLeaveIsNoise() {
        Points points = RandomPoints.blobs(150, 2, 1, 0.02, 1);
        double[][] wide = {{1, 0}, {0, 1}};
        NoiseMixture noisy = new NoiseMixture(1, 0.3, Covariance.FULL, 1);
        for (double weight : new double[] {0.4, 1, 7}) {
            Trace trace = Trace.upTo(1_000_000);
            noisy.resume(points, List.of(shape(weight, wide)), trace, Job.QUIET);
            Mark.Shape begun = (Mark.Shape) trace.steps().getFirst().marks().getFirst();
            assertThat(begun.weight()).isCloseTo(weight < 1 ? weight : 0.7, within(1e-12));
        }
    }

    @ParameterizedTest
    @EnumSource(PamVariant.class)
    void medoidsEndInALocalOptimumNoWorseThanTheStart(PamVariant variant) {
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Points points : Shapes.all(seed)) {
                int k = Math.min(3, points.size());
                KMedoids algorithm = new KMedoids(k, variant, MedoidStart.RANDOM, Distance.EUCLIDEAN, seed);
                List<Mark> from = IntStream.range(0, k)
                        .<Mark>mapToObj(c -> new Mark.Medoid(c, points.size() - 1 - c))
                        .toList();
                Trace trace = Trace.upTo(10_000_000);
                algorithm.resume(points, from, trace, Job.QUIET);
                Step last = trace.steps().getLast();
                assertThat(last.objective())
                        .isLessThanOrEqualTo(trace.steps().getFirst().objective());
                assertThat(last.objective()).isLessThanOrEqualTo(bestSwap(points, last) * (1 + 1e-9));
            }
        }
    }

    /** The least sum of distances that one swap could give, by trying them all. */
    private static double bestSwap(Points points, Step step) {
        int[] medoids = step.marks().stream()
                .filter(Mark.Medoid.class::isInstance)
                .mapToInt(mark -> ((Mark.Medoid) mark).point())
                .toArray();
        double best = Double.POSITIVE_INFINITY;
        for (int m = 0; m < medoids.length; m++) {
            int old = medoids[m];
            for (int candidate = 0; candidate < points.size(); candidate++) {
                medoids[m] = candidate;
                best = Math.min(best, loss(points, medoids));
            }
            medoids[m] = old;
        }
        return best;
    }

    private static double loss(Points points, int[] medoids) {
        return IntStream.range(0, points.size())
                .mapToDouble(i -> Math.sqrt(Arrays.stream(medoids)
                        .mapToDouble(medoid -> points.squaredDistance(i, medoid))
                        .min()
                        .orElseThrow()))
                .sum();
    }

    @ParameterizedTest
    @MethodSource("steerable")
    void cancelTakesEffectSoon(Steerable algorithm) {
        Points points = RandomPoints.blobs(3000, 2, 20, 0.05, 2);
        List<Mark> from = steps(algorithm, points).getFirst().marks();
        for (int asks : new int[] {0, 5, 20}) {
            AtomicInteger asked = new AtomicInteger();
            Job job = Job.silent(() -> asked.incrementAndGet() > asks);
            assertThatThrownBy(() -> algorithm.resume(points, from, Trace.NONE, job))
                    .isInstanceOf(CancelledException.class);
            assertThat(asked.get() - asks).isLessThan(100);
        }
    }

    static List<Schema<Clusterer>> catalogue() {
        return Algorithms.all().stream()
                .filter(schema -> schema.initial() instanceof Steerable)
                .toList();
    }

    /**
     * An option of the start plays no part in a search that goes on, or the state does not fit it any more; with any other
     * changed, a search goes on from each state.
     */
    @ParameterizedTest
    @MethodSource("catalogue")
    void eachOptionBelongsToTheStartOrToTheRounds(Schema<Clusterer> schema) {
        Points points = RandomPoints.blobs(120, 2, 3, 0.12, 5);
        Steerable initial = (Steerable) schema.initial();
        List<Mark> from = steps(initial, points).get(2).marks();
        int[] labels = initial.resume(points, from, Trace.NONE, Job.QUIET).labels();
        Set<String> start = initial.startOptions();
        assertThat(schema.declarations()).extracting(Declaration::option).containsAll(start);
        for (Declaration option : schema.declarations()) {
            for (Object value : others(option)) {
                Steerable changed = (Steerable) schema.create(Map.of(option.option(), value));
                if (!start.contains(option.option())) {
                    assertThat(changed.resume(points, from, Trace.NONE, Job.QUIET)
                                    .labels())
                            .hasSameSizeAs(labels);
                } else if (option.option().equals("k")) {
                    refused(changed, points, "but k is " + value, from.toArray(Mark[]::new));
                } else {
                    assertThat(changed.resume(points, from, Trace.NONE, Job.QUIET)
                                    .labels())
                            .as(option.option())
                            .isEqualTo(labels);
                }
            }
        }
    }

    /** Values other than the default that make sense for 120 points in the plane. */
    private static List<?> others(Declaration option) {
        if (!option.choices().isEmpty()) {
            return option.choices().stream()
                    .filter(choice -> !List.of(
                                    Declaration.text(option.initial()), "matrix", "haversine", "jaccard", "correlation")
                            .contains(choice))
                    .toList();
        }
        return switch (option.initial()) {
            case Integer number -> List.of(number + 1);
            case Long number -> List.of(number + 1);
            case Double number -> List.of(0.75 * number);
            default -> List.of();
        };
    }

    @Test
    void marksThatDoNotFitAreRefused() {
        Points points = RandomPoints.uniform(10, 2, 1);
        KMeans means = new KMeans(2, 1, 1);
        Mark place = new Mark.Place(0, new double[] {1, 2});
        refused(means, points, "There is 1 centre to go on from, but k is 2; give one for each group", place);
        refused(means, points, "Centre 2 has 3 coordinates, but", place, new Mark.Place(1, new double[3]));
        refused(means, points, "is no place", place, new Mark.Place(1, new double[] {1, Double.NaN}));
        KMedoids medoids = new KMedoids(2, 1);
        refused(medoids, points, "There are 0 medoids to go on from, but k is 2", place);
        refused(medoids, points, "point 11, but there are only 10", new Mark.Medoid(0, 10), new Mark.Medoid(1, 0));
        refused(medoids, points, "Point 5 is the medoid of two", new Mark.Medoid(0, 4), new Mark.Medoid(1, 4));
        refused(new KMeans(11, 1, 1), points, "k is 11, but there are only 10 points", place);
    }

    @Test
    void gaussiansWithoutAnEllipseAreRefused() {
        Points points = RandomPoints.uniform(10, 2, 1);
        GaussianMixture one = new GaussianMixture(1, 1);
        refused(one, points, "The weight of Gaussian 1 is 0.0", shape(0, new double[][] {{1, 0}, {0, 1}}));
        for (double[][] flat : List.of(
                new double[][] {{1, 1}, {1, 1}},
                new double[][] {{1, 2}, {2, 1}},
                new double[][] {{1, 0.5}, {0, 1}},
                new double[][] {{-1, 0}, {0, 1}},
                new double[][] {{0, 0}, {0, 0}},
                new double[][] {{1, Double.NaN}, {Double.NaN, 1}},
                new double[][] {{Double.POSITIVE_INFINITY, 0}, {0, 1}},
                new double[][] {{1, 0, 0}, {0, 1, 0}},
                new double[][] {{1}})) {
            refused(one, points, "Gaussian 1 has no ellipse", shape(1, flat));
        }
        assertThat(one.resume(points, List.of(shape(3, new double[][] {{1, 0}, {0, 1}})), Trace.NONE, Job.QUIET)
                        .labels())
                .containsOnly(0);
    }

    private static Mark shape(double weight, double[][] covariance) {
        return new Mark.Shape(0, weight, new double[] {0.5, 0.5}, covariance);
    }

    private static void refused(Steerable algorithm, Points points, String why, Mark... from) {
        assertThatThrownBy(() -> algorithm.resume(points, List.of(from), Trace.NONE, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(why);
    }

    private static void assertSame(Clustering resumed, List<Step> run) {
        assertThat(resumed.labels()).isEqualTo(run.getLast().labels());
    }

    private static List<Step> steps(Traceable algorithm, Points points) {
        Trace trace = Trace.upTo(100_000_000);
        algorithm.cluster(points, trace, Job.QUIET);
        return trace.steps();
    }
}
