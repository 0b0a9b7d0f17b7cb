package org.asterism.cluster.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KMedoidsTest {
    /** R 4.2.2, cluster 2.1.4: pam(x, k, medoids = 1:k, variant = "faster"), objective["swap"] times n. */
    @ParameterizedTest
    @CsvSource({"3, 740.994791809379", "5, 406.728168373459", "10, 294.156749757403"})
    void lossIsThatOfR(int k, double loss) {
        Medoids medoids =
                KMedoids.improve(Golden.points(), IntStream.range(0, k).toArray(), Job.QUIET);
        assertThat(medoids.loss()).isCloseTo(loss, within(1e-9));
    }

    /** The case of the tests of Rust kmedoids: loss 4 after 2 swaps, medoids 0 and 3. */
    @Test
    void fiveObjects() {
        MatrixProfile matrix = MatrixProfile.of(5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1);
        Medoids medoids = new FasterPam(matrix, new int[] {0, 1}, new int[] {0, 1, 2, 3, 4}, Job.QUIET).run();
        assertThat(medoids.loss()).isEqualTo(4);
        assertThat(medoids.swaps()).isEqualTo(2);
        assertThat(medoids.medoids()).containsExactlyInAnyOrder(0, 3);
        assertThat(Clustering.of(medoids.labels()).labels()).containsExactly(0, 0, 0, 1, 1);
    }

    /** Rust kmedoids 0.5.5, ELKI and R cluster 2.1.4 from the same start. */
    @ParameterizedTest
    @CsvSource({"2000, 36.22440717158736", "10000, 185.33731882395506"})
    void largeSetsHaveTheReferenceLoss(int size, double loss) {
        Points points = BenchmarkData.points("med10k", size);
        Medoids medoids = KMedoids.improve(points, BenchmarkData.startMedoids(size, 100), Job.QUIET);
        assertThat(medoids.loss()).isCloseTo(loss, within(1e-9 * loss));
    }

    @Test
    void gainsAreThoseOfTheDefinitionAndTheEndIsALocalOptimum() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 40; round++) {
            int size = random.nextInt(4, 25);
            MatrixProfile matrix = MatrixProfile.random(size, random);
            int k = random.nextInt(2, Math.min(6, size));
            int[] order = IntStream.range(0, size).toArray();
            NearestMedoids start = new NearestMedoids(matrix, Arrays.copyOf(order, k), Job.QUIET);
            assertGains(matrix, start, size);
            Medoids end = new FasterPam(matrix, Arrays.copyOf(order, k), order, Job.QUIET).run();
            assertThat(end.loss()).isCloseTo(loss(matrix, end.medoids()), within(1e-9));
            for (int m = 0; m < k; m++) {
                for (int j = 0; j < size; j++) {
                    int[] other = end.medoids().clone();
                    other[m] = j;
                    assertThat(loss(matrix, other)).isGreaterThanOrEqualTo(end.loss() - 1e-9);
                }
            }
        }
    }

    private static void assertGains(MatrixProfile matrix, NearestMedoids start, int size) {
        double before = loss(matrix, start.medoids());
        Profile.Reached reached = Profile.Reached.of(size);
        double[] change = new double[start.count()];
        for (int j = 0; j < size; j++) {
            if (!start.isMedoid(j)) {
                double shared = start.gains(reached, matrix.within(j, reached), change);
                for (int m = 0; m < change.length; m++) {
                    int[] swapped = start.medoids().clone();
                    swapped[m] = j;
                    assertThat(change[m] + shared).isCloseTo(loss(matrix, swapped) - before, within(1e-9));
                }
            }
        }
    }

    @Test
    void treeAndMatrixGiveTheSameMedoids() {
        Points points = RandomPoints.blobs(400, 3, 6, 0.1, 8);
        int[] order = IntStream.range(0, 400).toArray();
        Medoids onTree = KMedoids.improve(points, Arrays.copyOf(order, 6), Job.QUIET);
        Medoids onMatrix = new FasterPam(MatrixProfile.of(points), Arrays.copyOf(order, 6), order, Job.QUIET).run();
        assertThat(onTree.medoids()).isEqualTo(onMatrix.medoids());
        assertThat(onTree.labels()).isEqualTo(onMatrix.labels());
        assertThat(onTree.swaps()).isEqualTo(onMatrix.swaps());
    }

    @Test
    void duplicatesStillMakeKClusters() {
        Points points = Points.of(new double[] {1, 1, 1, 1}, new double[] {2, 2, 2, 2});
        assertThat(new KMedoids(3, 1).cluster(points, Job.QUIET).clusters()).isEqualTo(3);
    }

    private static double loss(Profile profile, int[] medoids) {
        return IntStream.range(0, profile.size())
                .mapToDouble(o -> Arrays.stream(medoids)
                        .mapToDouble(m -> profile.distance(o, m))
                        .min()
                        .orElseThrow())
                .sum();
    }

    /** Any dissimilarities, metric or not. */
    private record MatrixProfile(double[][] matrix) implements Profile {
        static MatrixProfile of(int size, double... lower) {
            double[][] matrix = new double[size][size];
            int at = 0;
            for (int i = 1; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    matrix[i][j] = lower[at];
                    matrix[j][i] = lower[at++];
                }
            }
            return new MatrixProfile(matrix);
        }

        static MatrixProfile of(Points points) {
            double[] lower = IntStream.range(1, points.size())
                    .boxed()
                    .flatMapToDouble(
                            i -> IntStream.range(0, i).mapToDouble(j -> Math.sqrt(points.squaredDistance(i, j))))
                    .toArray();
            return of(points.size(), lower);
        }

        static MatrixProfile random(int size, SplittableRandom random) {
            return of(
                    size,
                    random.ints(size * (size - 1) / 2, 0, 12).asDoubleStream().toArray());
        }

        @Override
        public int size() {
            return matrix.length;
        }

        @Override
        public double distance(int i, int j) {
            return matrix[i][j];
        }

        @Override
        public void limit(double[] second) {}

        @Override
        public int within(int candidate, Reached reached) {
            for (int o = 0; o < size(); o++) {
                reached.objects()[o] = o;
                reached.distances()[o] = matrix[candidate][o];
            }
            return size();
        }
    }
}
