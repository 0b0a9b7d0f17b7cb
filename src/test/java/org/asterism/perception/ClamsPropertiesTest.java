package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.asterism.cluster.mixture.Gaussian;
import org.asterism.cluster.mixture.Mixture;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.numeric.RadixSort;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the score of every scatterplot. */
class ClamsPropertiesTest {

    @Nested
    @ParameterizedClass
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    class OfAnyPlot {
        @Parameter
        long seed;

        @Test
        void shiftAndScaleOfEitherAxisChangeNothing() {
            Points points = ExamplePlots.random(seed);
            double score = score(points);

            assertThat(score(ExamplePlots.scaled(points, 1024, 0))).isEqualTo(score);
            assertThat(score(ExamplePlots.scaled(points, 3.7, 0))).isCloseTo(score, within(1e-9));
            assertThat(score(ExamplePlots.scaled(points, 1, 8.25))).isCloseTo(score, within(1e-9));
            assertThat(score(ExamplePlots.scaled(points, 1e299, 0))).isCloseTo(score, within(1e-9));
            assertThat(score(ExamplePlots.scaled(points, 1e-299, 0))).isCloseTo(score, within(1e-9));
            assertThat(score(ExamplePlots.scaled(points, 1e140, 0, 1e-140, 0))).isCloseTo(score, within(1e-9));
        }

        @Test
        void shiftAndPowersOfTwoChangeNothingInEqualUnits() {
            Points points = ExamplePlots.random(seed);
            Viewing equal = new Viewing(1, Viewing.DEFAULT_MODEL);
            double score = score(points, equal);

            assertThat(score(ExamplePlots.scaled(points, 0.125, 0), equal)).isEqualTo(score);
            assertThat(score(ExamplePlots.scaled(points, 1, -3), equal)).isCloseTo(score, within(1e-9));
        }

        @Test
        void theOrderOfThePointsChangesNothing() {
            Points points = ExamplePlots.random(seed);
            SplittableRandom random = new SplittableRandom(seed);
            double[] keys = random.doubles(points.size()).toArray();
            Ambiguity one = Clams.DEFAULT.score(points, Job.QUIET);
            Ambiguity other = Clams.DEFAULT.score(points.select(RadixSort.ascending(keys)), Job.QUIET);

            assertThat(other.score()).isEqualTo(one.score());
            assertThat(other.bic()).isEqualTo(one.bic());
            assertThat(other.audience()).usingRecursiveComparison().isEqualTo(one.audience());
        }

        @Test
        void theOrderOfTheAxesChangesNothing() {
            Points points = ExamplePlots.random(seed);
            Ambiguity one = Clams.DEFAULT.score(points, Job.QUIET);
            Ambiguity other = Clams.DEFAULT.score(Points.of(points.column(1), points.column(0)), Job.QUIET);

            assertThat(other.score()).isCloseTo(one.score(), within(1e-9));
            for (int j = 0; j < one.components(); j++) {
                assertThat(other.mixture().mean(j)[0]).isCloseTo(one.mixture().mean(j)[1], within(1e-9));
                assertThat(other.mixture().covariance(j)[1][1])
                        .isCloseTo(one.mixture().covariance(j)[0][0], within(1e-9));
            }
        }

        @Test
        void theNumberOfThreadsChangesNothing() {
            Points points = ExamplePlots.random(seed);

            assertThat(onThreads(4, points).bic())
                    .isEqualTo(onThreads(1, points).bic());
            assertThat(onThreads(4, points).score())
                    .isEqualTo(onThreads(1, points).score());
        }

        @Test
        void theScoreIsTheAggregationOfThePairs() {
            Ambiguity plain = Clams.DEFAULT.score(ExamplePlots.random(seed), Job.QUIET);
            int k = plain.components();

            assertThat(plain.pairs()).hasSize(k * (k - 1) / 2);
            assertThat(plain.score())
                    .isCloseTo(
                            plain.pairs().stream()
                                    .mapToDouble(Pair::ambiguity)
                                    .average()
                                    .orElse(0),
                            within(1e-12));
            for (Aggregation aggregation : Aggregation.values()) {
                assertThat(plain.score(aggregation))
                        .isEqualTo(aggregation.mean(plain.mixture(), plain.pairs()))
                        .isBetween(0.0, 1.0);
            }
        }

        @Test
        void aPairIsTheSameFromEitherSide() {
            for (Pair pair :
                    Clams.DEFAULT.score(ExamplePlots.random(seed), Job.QUIET).pairs()) {
                GaussianPair one = pair.components();
                GaussianPair other = new GaussianPair(one.second(), one.first(), one.points(), one.extent());

                assertThat(Viewing.DEFAULT_MODEL.single(other)).isCloseTo(pair.single(), within(1e-5));
                assertThat(pair.ambiguity()).isEqualTo(Pair.entropy(pair.separability()));
            }
        }
    }

    @Test
    void manyPointsAreTheSameOnAnyNumberOfThreads() {
        Points many = ExamplePlots.triangle(9000, 2);

        assertThat(onThreads(4, many).score()).isEqualTo(onThreads(1, many).score());
        assertThat(onThreads(4, many).doubt(many, Job.QUIET))
                .isEqualTo(onThreads(1, many).doubt(many, Job.QUIET));
    }

    @Test
    void oneComponentIsCertain() {
        Gaussian round = new Gaussian(1, new double[2], new double[][] {{1, 0}, {0, 1}});
        Ambiguity cloud = Clams.DEFAULT.score(ExamplePlots.triangle(300, 0), Job.QUIET);

        assertThat(cloud.components()).isOne();
        assertThat(cloud.pairs()).isEmpty();
        assertThat(cloud.audience().ami()).isZero();
        for (Aggregation aggregation : Aggregation.values()) {
            assertThat(aggregation.mean(Mixture.of(round), cloud.pairs())).isZero();
            assertThat(cloud.score(aggregation)).isZero();
        }
    }

    private static Ambiguity onThreads(int threads, Points points) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> Clams.DEFAULT.score(points, Job.QUIET)).join();
        }
    }

    private static double score(Points points) {
        return Clams.DEFAULT.score(points, Job.QUIET).score();
    }

    private static double score(Points points, Viewing viewing) {
        return Clams.DEFAULT.score(points, viewing, Job.QUIET).score();
    }
}
