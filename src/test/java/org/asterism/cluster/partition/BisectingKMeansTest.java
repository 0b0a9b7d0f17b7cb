package org.asterism.cluster.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.cluster.partition.BisectingKMeans.Loosest;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BisectingKMeansTest {
    /** The least of scikit-learn 1.2.1, BisectingKMeans(k, n_init=10, bisecting_strategy=...), over random states 0 to 4. */
    @ParameterizedTest
    @CsvSource({
        "5, SQUARED_ERROR, 862.6524891016984",
        "5, POINTS, 1029.568755675669",
        "8, SQUARED_ERROR, 543.6814667037404",
        "8, POINTS, 695.7108410199421"
    })
    void squaredErrorsAreThoseOfScikitLearn(int k, Loosest cut, double expected) {
        Points points = Golden.points();
        Clustering clustering = new BisectingKMeans(k, cut, 40, 1).cluster(points, Job.QUIET);
        assertThat(squaredError(points, clustering)).isCloseTo(expected, within(expected * 0.01));
    }

    @Test
    void moreCutsKeepTheBordersOfFewer() {
        for (int seed = 0; seed < 10; seed++) {
            Points points = RandomPoints.uniform(400, 2, seed);
            int[] few = new BisectingKMeans(4, Loosest.SQUARED_ERROR, 3, 1)
                    .cluster(points, Job.QUIET)
                    .labels();
            Clustering many = new BisectingKMeans(11, Loosest.SQUARED_ERROR, 3, 1).cluster(points, Job.QUIET);
            assertThat(many.clusters()).isEqualTo(11);
            for (int[] members : many.members()) {
                for (int i : members) {
                    assertThat(few[i]).isEqualTo(few[members[0]]);
                }
            }
        }
    }

    @Test
    void equalPointsStayTogether() {
        for (int seed = 0; seed < 20; seed++) {
            Points points = RandomPoints.lattice(100, 2, 3, seed);
            for (Loosest cut : Loosest.values()) {
                Clustering clustering = new BisectingKMeans(30, cut, 2, 1).cluster(points, Job.QUIET);
                assertThat(clustering.clusters()).isEqualTo(9);
                assertThat(squaredError(points, clustering)).isZero();
            }
        }
    }

    static double squaredError(Points points, Clustering clustering) {
        Sums sums = new Sums(clustering.clusters(), points.dimensions());
        for (int i = 0; i < points.size(); i++) {
            sums.add(points, i, clustering.labels()[i]);
        }
        double[][] means = new double[clustering.clusters()][];
        for (int c = 0; c < means.length; c++) {
            means[c] = sums.mean(c);
        }
        return new Centers(means).squaredError(points, clustering.labels(), Job.QUIET);
    }
}
