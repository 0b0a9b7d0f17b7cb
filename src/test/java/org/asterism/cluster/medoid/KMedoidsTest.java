package org.asterism.cluster.medoid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KMedoidsTest {
    /** R 4.2.2, cluster 2.1.4: pam(x, k, medoids = 1:k, variant = "faster"), objective["swap"] times n. */
    @ParameterizedTest
    @CsvSource({"3, 740.994791809379", "5, 406.728168373459", "10, 294.156749757403"})
    void lossIsThatOfR(int k, double loss) {
        Medoids medoids =
                KMedoids.improve(Golden.points(), IntStream.range(0, k).toArray(), Job.QUIET);
        assertThat(medoids.loss()).isCloseTo(loss, within(1e-9));
    }

    /** The case of the tests of Rust kmedoids. */
    @ParameterizedTest
    @CsvSource({"FASTER_PAM, 2", "FAST_PAM1, 1", "PAM, 1"})
    void fiveObjects(PamVariant variant, int swaps) {
        Profile matrix = Matrices.profile(Matrices.of(5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1));
        Medoids medoids = KMedoids.improve(matrix, new int[] {0, 1}, variant, Job.QUIET);
        assertThat(medoids.loss()).isEqualTo(4);
        assertThat(medoids.swaps()).isEqualTo(swaps);
        assertThat(Clustering.of(medoids.labels()).labels()).containsExactly(0, 0, 0, 1, 1);
        Medoids one = KMedoids.improve(matrix, new int[] {1}, variant, Job.QUIET);
        assertThat(one.loss()).isEqualTo(14);
        assertThat(one.medoids()).containsExactly(0);
    }

    /** Rust kmedoids 0.5.5, ELKI and R cluster 2.1.4 from the same start. */
    @ParameterizedTest
    @CsvSource({
        "FASTER_PAM, 2000, 10, 144.883183, 1e-6",
        "FASTER_PAM, 1000, 100, 17.004003, 1e-6",
        "FASTER_PAM, 2000, 100, 36.22440717158736, 1e-10",
        "FASTER_PAM, 10000, 100, 185.33731882395506, 1e-10",
        "FAST_PAM1, 2000, 10, 144.910391, 1e-6",
        "FAST_PAM1, 1000, 100, 16.933497, 1e-6",
        "FAST_PAM1, 2000, 100, 36.22784604476411, 1e-10"
    })
    void benchmarksHaveTheReferenceLoss(PamVariant variant, int size, int k, double loss, double share) {
        Profile profile = Profile.of(BenchmarkData.points("med10k", size), Distance.EUCLIDEAN, Job.QUIET);
        Medoids medoids = KMedoids.improve(profile, BenchmarkData.startMedoids(size, k), variant, Job.QUIET);
        assertThat(medoids.loss()).isCloseTo(loss, within(share * loss));
    }

    @Test
    void treeAndMatrixGiveTheSameMedoids() {
        Points points = RandomPoints.blobs(400, 3, 6, 0.1, 8);
        int[] start = IntStream.range(0, 6).toArray();
        Medoids onTree = KMedoids.improve(points, start, Job.QUIET);
        Profile matrix = Matrices.profile(Matrices.of(points));
        Medoids onMatrix = KMedoids.improve(matrix, start, PamVariant.FASTER_PAM, Job.QUIET);
        assertThat(onTree.medoids()).isEqualTo(onMatrix.medoids());
        assertThat(onTree.labels()).isEqualTo(onMatrix.labels());
        assertThat(onTree.swaps()).isEqualTo(onMatrix.swaps());
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void anyMetricWillDo(Metric metric) {
        Points vectors = RandomPoints.uniform(60, metric == Metric.HAVERSINE ? 2 : 4, 3);
        Points points = metric == Metric.MATRIX ? Matrices.of(vectors) : vectors;
        for (PamVariant variant : PamVariant.values()) {
            KMedoids algorithm = new KMedoids(4, variant, MedoidStart.BUILD, new Distance(metric, 3), 1);
            Clustering found = algorithm.cluster(points, Job.QUIET);
            assertThat(found.clusters()).isEqualTo(4);
            assertThat(found.labels()).hasSize(60);
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Points points = RandomPoints.uniform(10, 2, 1);
        assertThatThrownBy(() -> with(Metric.MATRIX, 2).cluster(points, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("as many columns as rows");
        assertThatThrownBy(() -> with(Metric.MINKOWSKI, 0.5).cluster(points, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("exponent must be at least 1");
    }

    @Test
    void duplicatesStillMakeKClusters() {
        Points points = Points.of(new double[] {1, 1, 1, 1}, new double[] {2, 2, 2, 2});
        assertThat(new KMedoids(3, 1).cluster(points, Job.QUIET).clusters()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(PamVariant.class)
    void hugeGivenDistancesAreNoTrouble(PamVariant variant) {
        Points matrix = Matrices.distinct(30, new SplittableRandom(4));
        double[][] huge = IntStream.range(0, 30)
                .mapToObj(d -> Arrays.stream(matrix.column(d))
                        .map(x -> Math.scalb(x, 1023))
                        .toArray())
                .toArray(double[][]::new);
        KMedoids algorithm = new KMedoids(5, variant, MedoidStart.LAB, new Distance(Metric.MATRIX), 1);
        int[] expected = algorithm.cluster(matrix, Job.QUIET).labels();
        assertThat(algorithm.cluster(Points.of(huge), Job.QUIET).labels()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(PamVariant.class)
    void eachSwapLowersTheObjectiveOfTheSteps(PamVariant variant) {
        Points points = RandomPoints.blobs(80, 2, 4, 0.1, 2);
        Trace trace = Trace.upTo(10_000_000);
        new KMedoids(4, variant, MedoidStart.RANDOM, Distance.EUCLIDEAN, 3).cluster(points, trace, Job.QUIET);
        List<Step> steps = trace.steps();
        assertThat(steps.getFirst().phase()).isEqualTo("Start");
        assertThat(steps.stream().map(Step::phase)).contains("Swap").endsWith("Done");
        if (variant != PamVariant.FASTER_PAM) {
            assertThat(steps.stream().map(Step::phase)).contains("Look");
        }
        for (int i = 1; i < steps.size(); i++) {
            Step step = steps.get(i);
            double before = steps.get(i - 1).objective();
            assertThat(step.distances()).isGreaterThanOrEqualTo(steps.get(i - 1).distances());
            switch (step.phase()) {
                case "Try", "Skip" -> assertThat(step.marks()).hasSize(6);
                case "Pass by" -> assertThat(step.marks()).hasSize(5);
                case "Look" -> assertThat(step.marks()).hasSizeBetween(4, 12);
                default -> assertThat(step.marks()).hasSize(4);
            }
            if (step.phase().equals("Swap")) {
                assertThat(steps.get(i - 1).phase()).isEqualTo("Try");
                assertThat(step.objective()).isLessThan(before);
                assertThat(swap(steps.get(i - 1)).change())
                        .as("the change that was announced")
                        .isCloseTo(step.objective() - before, within(1e-9));
            } else {
                assertThat(step.objective()).isEqualTo(before);
            }
        }
    }

    /** PAM prices k (n - k) pairs of n distances a round, FasterPAM points alone; the tree computes fewer, never more. */
    @Test
    void distancesAreCountedAsTheyAreComputed() {
        Points points = RandomPoints.blobs(200, 2, 4, 0.1, 2);
        long start = 200 * 4 - 4;
        for (PamVariant variant : PamVariant.values()) {
            KMedoids algorithm = new KMedoids(4, variant, MedoidStart.RANDOM, Distance.EUCLIDEAN, 3);
            List<Step> steps = steps(algorithm, points);
            assertThat(steps.getFirst().distances()).isEqualTo(start);
            long rounds =
                    steps.stream().filter(step -> step.phase().equals("Swap")).count() + 1;
            long pricing = switch (variant) {
                case PAM -> rounds * 196 * 4 * 200;
                case FAST_PAM1, FAST_PAM2 -> rounds * 196 * 200;
                case FASTER_PAM -> steps.getLast().distances();
            };
            long swaps = steps.size() * 200L * 4;
            assertThat(steps.getLast().distances())
                    .isLessThanOrEqualTo(start + pricing + swaps)
                    .isGreaterThanOrEqualTo(variant == PamVariant.PAM ? start + pricing : start);
        }
        assertThat(distances(PamVariant.FASTER_PAM, points)).isLessThan(distances(PamVariant.FAST_PAM1, points));
        assertThat(5 * distances(PamVariant.FAST_PAM1, points)).isLessThan(2 * distances(PamVariant.PAM, points));
    }

    private static long distances(PamVariant variant, Points points) {
        return steps(new KMedoids(4, variant, MedoidStart.RANDOM, Distance.EUCLIDEAN, 3), points)
                .getLast()
                .distances();
    }

    private static List<Step> steps(KMedoids algorithm, Points points) {
        Trace trace = Trace.upTo(100_000_000);
        algorithm.cluster(points, trace, Job.QUIET);
        return trace.steps();
    }

    @Test
    void buildIsShownMedoidByMedoid() {
        Points points = RandomPoints.blobs(80, 2, 4, 0.1, 2);
        List<Step> steps = steps(new KMedoids(4, PamVariant.PAM, MedoidStart.BUILD, Distance.EUCLIDEAN, 3), points);
        assertThat(steps.subList(0, 5))
                .extracting(Step::phase)
                .containsExactly("First medoid", "Add medoid", "Add medoid", "Add medoid", "Start");
        for (int m = 0; m < 4; m++) {
            assertThat(steps.get(m).labels()).contains(m).doesNotContain(m + 1);
            assertThat(steps.get(m).marks()).hasSize(m + 2);
        }
        assertThat(steps.get(4).objective()).isCloseTo(steps.get(3).objective(), within(1e-9));
    }

    @Test
    void theBestSwapOfARoundOfPamIsTheOneDone() {
        Points points = RandomPoints.blobs(60, 2, 3, 0.1, 5);
        List<Step> steps = steps(new KMedoids(3, PamVariant.PAM, MedoidStart.RANDOM, Distance.EUCLIDEAN, 3), points);
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).phase().equals("Try")) {
                assertThat(steps.get(i - 1).phase()).isEqualTo("Look");
                assertThat(steps.get(i).marks()).isEqualTo(steps.get(i - 1).marks());
            }
        }
    }

    @Test
    void aSwapThatIsLeftOutSaysThatItWouldCost() {
        Points points = RandomPoints.blobs(150, 2, 6, 0.3, 2);
        KMedoids algorithm = new KMedoids(6, PamVariant.FAST_PAM2, MedoidStart.RANDOM, Distance.EUCLIDEAN, 3);
        List<Step> skipped = steps(algorithm, points).stream()
                .filter(step -> step.phase().equals("Skip"))
                .toList();
        assertThat(skipped)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(swap(step).change()).isGreaterThan(-1e-9));
    }

    private static Mark.Swap swap(Step step) {
        return step.marks().stream()
                .filter(Mark.Swap.class::isInstance)
                .map(Mark.Swap.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static KMedoids with(Metric metric, double exponent) {
        return new KMedoids(3, PamVariant.FASTER_PAM, MedoidStart.RANDOM, new Distance(metric, exponent), 1);
    }
}
