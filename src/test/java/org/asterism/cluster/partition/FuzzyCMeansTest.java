package org.asterism.cluster.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyCMeansTest {
    private static FuzzySteps unwatched(Points points) {
        return new FuzzySteps(Trace.NONE, new Rescaled(points, 0), 2, Job.QUIET);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.1, 1.7, 2, 3.5})
    void meansAreThoseOfTheDegreesWrittenOut(double fuzzifier) {
        for (int seed = 0; seed < 4; seed++) {
            int dimensions = 1 + seed % 4;
            Points points = RandomPoints.blobs(150, dimensions, 4, 0.1, seed);
            double[][] start = start(points, 4, seed);
            Centers found = new FuzzyMeans(points, start, fuzzifier, unwatched(points), Job.QUIET).run();
            double[][] expected = plain(points, start, fuzzifier);
            for (int c = 0; c < 4; c++) {
                assertThat(found.row(c)).as("seed %d", seed).containsExactly(expected[c], within(1e-4));
            }
        }
    }

    @Test
    void aPointOnAMeanBelongsToItAlone() {
        Points points = RandomPoints.lattice(300, 2, 3, 1);
        double[][] start = {{0, 0}, {1, 1}, {2, 2}, {2, 2}};
        for (double[] row : new FuzzyMeans(points, start, 2, unwatched(points), Job.QUIET)
                .run()
                .rows()) {
            assertThat(row).doesNotContain(Double.NaN);
        }
    }

    @Test
    void closeToOneItIsKMeans() {
        for (int seed = 0; seed < 10; seed++) {
            Points points = RandomPoints.blobs(400, 2, 4, 0.05, seed);
            double[][] start = start(points, 4, seed);
            Centers fuzzy = new FuzzyMeans(points, start, 1.0001, unwatched(points), Job.QUIET).run();
            double[][] hard = Lloyd.run(points, start, Job.QUIET).centers();
            for (int c = 0; c < 4; c++) {
                assertThat(fuzzy.row(c)).containsExactly(hard[c], within(1e-3));
            }
        }
    }

    @Test
    void pointsAreShownWhereTheyBelongMost() {
        Points points = Points.of(new double[] {0, 0.1, 0.2, 9, 9.1, 9.2, 4.2});
        Clustering clustering = new FuzzyCMeans(2, 2, 1).cluster(points, Job.QUIET);
        assertThat(clustering.labels()).containsExactly(0, 0, 0, 1, 1, 1, 0);
    }

    @Test
    void fuzzifiersThatMakeNoSenseAreRefused() {
        for (double fuzzifier : new double[] {1, 0, -2, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new FuzzyCMeans(2, fuzzifier, 1).cluster(Golden.points(), Job.QUIET))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("fuzzifier must be above 1");
        }
    }

    private static double[][] start(Points points, int k, int seed) {
        int[] rows = Seeding.rows(points, k, Start.GREEDY_PLUS_PLUS, new SplittableRandom(seed), Job.QUIET);
        return Arrays.stream(rows).mapToObj(points::row).toArray(double[][]::new);
    }

    /** Bezdek's two formulas with all degrees in a matrix. */
    private static double[][] plain(Points points, double[][] start, double fuzzifier) {
        double[][] centers = Arrays.stream(start).map(double[]::clone).toArray(double[][]::new);
        for (int pass = 0; pass < 300; pass++) {
            double[][] degrees = degrees(points, new Centers(centers), fuzzifier);
            for (int c = 0; c < centers.length; c++) {
                double[] sum = new double[points.dimensions()];
                double total = 0;
                for (int i = 0; i < points.size(); i++) {
                    double weight = Math.pow(degrees[i][c], fuzzifier);
                    total += weight;
                    for (int d = 0; d < sum.length; d++) {
                        sum[d] += weight * points.get(i, d);
                    }
                }
                double weights = total;
                centers[c] = Arrays.stream(sum).map(x -> x / weights).toArray();
            }
        }
        return centers;
    }

    private static double[][] degrees(Points points, Centers centers, double fuzzifier) {
        double[][] degrees = new double[points.size()][centers.count()];
        for (int i = 0; i < points.size(); i++) {
            for (int c = 0; c < centers.count(); c++) {
                double own = centers.squaredDistance(points, i, c);
                double sum = 0;
                for (int other = 0; other < centers.count(); other++) {
                    sum += Math.pow(own / centers.squaredDistance(points, i, other), 1 / (fuzzifier - 1));
                }
                degrees[i][c] = own == 0 ? 1 : 1 / sum;
            }
        }
        return degrees;
    }
}
