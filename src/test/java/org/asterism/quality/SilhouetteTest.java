package org.asterism.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilhouetteTest {
    /** scikit-learn 1.2.1: silhouette_score; noise left out for DBSCAN. */
    @ParameterizedTest
    @CsvSource({
        "kmeans, 0.6027089674383992",
        "ward, 0.5106613168185197",
        "single, 0.2753395480530684",
        "dbscan, 0.6181632292913843"
    })
    void agreesWithScikitLearn(String labels, double mean) {
        Clustering clustering = Clustering.of(Golden.labels(labels));
        Silhouette silhouette = Silhouette.of(Golden.points(), clustering, Job.QUIET);
        assertThat(silhouette.mean()).isCloseTo(mean, within(1e-12));
        assertThat(silhouette.sampled()).isFalse();
        assertThat(silhouette.points()).isEqualTo(300 - clustering.noise());
    }

    /** R cluster 2.1.4, scikit-learn 1.2.1 and ELKI agree on 0.433402320. */
    @Test
    void twentyThousandPointsAreExact() {
        Clustering truth = Clustering.of(BenchmarkData.labels("hier20k"));
        Silhouette silhouette = Silhouette.of(BenchmarkData.points("hier20k", 20_000), truth, Job.QUIET);
        assertThat(silhouette.mean()).isCloseTo(0.433402320, within(1e-9));
    }

    @Test
    void fewerThanTwoClustersHaveNone() {
        Points points = Points.of(new double[] {1, 2, 3});
        assertThat(Silhouette.of(points, new Clustering(new int[] {0, 0, 0}, 1), Job.QUIET)
                        .mean())
                .isNaN();
        assertThat(Silhouette.of(points, new Clustering(new int[] {-1, -1, -1}, 0), Job.QUIET)
                        .mean())
                .isNaN();
        assertThat(Silhouette.of(points, new Clustering(new int[] {0, -1, -1}, 1), Job.QUIET)
                        .mean())
                .isNaN();
    }

    @Test
    void duplicatesAndSingletonsScoreZero() {
        Points points = Points.of(new double[] {4, 4, 4});
        assertThat(Silhouette.of(points, new Clustering(new int[] {0, 1, 1}, 2), Job.QUIET))
                .isEqualTo(new Silhouette(0, false, 3));
    }

    @Test
    void hugeCoordinatesScoreLikeSmallOnes() {
        Points small = Points.of(new double[] {0, 1, 9, 11}, new double[] {0, 0, 1, 0});
        Points huge = Points.of(new double[] {0, 1e300, 9e300, 11e300}, new double[] {0, 0, 1e300, 0});
        Clustering two = new Clustering(new int[] {0, 0, 1, 1}, 2);
        assertThat(Silhouette.of(huge, two, Job.QUIET).mean())
                .isCloseTo(Silhouette.of(small, two, Job.QUIET).mean(), within(1e-12));
    }

    @Test
    void moreThanTheLimitIsSampledAndSaysSo() {
        int size = Silhouette.EXACT + 1000;
        double[] x = new double[size];
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            labels[i] = i % 2;
            x[i] = labels[i] * 10 + (i % 7) * 0.1;
        }
        Silhouette silhouette = Silhouette.of(Points.of(x), new Clustering(labels, 2), Job.QUIET);
        assertThat(silhouette.sampled()).isTrue();
        assertThat(silhouette.points()).isEqualTo(Silhouette.SAMPLE);
        assertThat(silhouette.mean()).isCloseTo(0.977, within(0.001));
    }
}
