package org.asterism.cluster.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;

class KMeansTest {
    /** scikit-learn 1.2.1: KMeans(5, init=X[:5], n_init=1, tol=0, algorithm="lloyd").inertia_. */
    @Test
    void fixedStartGivesTheErrorOfScikitLearn() {
        Points points = Golden.points();
        double[][] start = new double[5][];
        for (int c = 0; c < 5; c++) {
            start[c] = points.row(c);
        }
        Means means = new Lloyd(points, start, Job.QUIET).run();
        assertThat(means.squaredError()).isCloseTo(895.7206945322591, within(1e-9));
    }

    /** scikit-learn 1.2.1: KMeans(5, n_init=200), inertia 762.3408195998234. */
    @Test
    void findsTheBestPartition() {
        Clustering clustering = new KMeans(5, 10, 1).cluster(Golden.points(), Job.QUIET);
        assertThat(Contingency.of(Golden.labels("kmeans"), clustering.labels()).adjustedRandIndex())
                .isEqualTo(1);
    }

    /** Error and iterations that R, scikit-learn and ELKI agree on for this start. */
    @Test
    void aMillionPointsGiveTheReferenceError() {
        Points points = BenchmarkData.points("blobs1m", 1_000_000);
        double[][] start = BenchmarkData.lines("init10.csv").stream()
                .map(line -> java.util.Arrays.stream(line.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        Means means = new Lloyd(points, start, Job.QUIET).run();
        assertThat(means.squaredError()).isCloseTo(5793.043928059, within(1e-6));
        assertThat(means.iterations()).isBetween(50, 53);
    }

    @Test
    void fewerDifferentPointsThanKGiveFewerClusters() {
        Points points = Points.of(new double[] {1, 1, 1, 5, 5}, new double[] {2, 2, 2, 0, 0});
        Clustering clustering = new KMeans(4, 2, 1).cluster(points, Job.QUIET);
        assertThat(clustering.labels()).containsExactly(0, 0, 0, 1, 1);
        assertThat(clustering.clusters()).isEqualTo(2);
    }

    @Test
    void anEmptyClusterTakesTheFarthestPoint() {
        Points points = Points.of(new double[] {0, 1, 2, 100});
        double[][] start = {{1}, {-500}};
        Means means = new Lloyd(points, start, Job.QUIET).run();
        assertThat(means.labels()).containsExactly(0, 0, 0, 1);
        assertThat(means.squaredError()).isEqualTo(2);
    }
}
