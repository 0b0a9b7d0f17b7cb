package org.asterism.cluster.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;

class BirchTest {
    /** With a leaf for every point nothing is lost: scikit-learn 1.2.1, AgglomerativeClustering(6, linkage="ward"). */
    @Test
    void withRoomForAllPointsItIsWard() {
        int[] labels =
                new Birch(6, 0, 2000, 32).cluster(Golden.points(), Job.QUIET).labels();
        assertThat(labels).isEqualTo(Clustering.of(Golden.labels("ward")).labels());
    }

    @Test
    void leafEntriesHoldTheirPointsWithinTheThreshold() {
        Points points = RandomPoints.blobs(3000, 3, 5, 0.1, 7);
        for (int branching : new int[] {2, 3, 20}) {
            FeatureTree tree = new FeatureTree(points, 0.05, Integer.MAX_VALUE, branching);
            tree.insertAll(Job.QUIET);
            assertMeans(points, tree);
            Points means = tree.means();
            double[] squares = new double[means.size()];
            for (int i = 0; i < points.size(); i++) {
                squares[tree.featureOf(i)] += squared(points, i, means, tree.featureOf(i));
            }
            for (int f = 0; f < squares.length; f++) {
                assertThat(Math.sqrt(squares[f] / tree.sizes()[f])).isLessThanOrEqualTo(0.05 + 1e-12);
            }
        }
    }

    @Test
    void theThresholdGrowsUntilThereIsRoom() {
        Points points = RandomPoints.uniform(5000, 2, 8);
        FeatureTree tree = new FeatureTree(points, 0, 100, 8);
        tree.insertAll(Job.QUIET);
        assertThat(tree.sizes().length).isBetween(30, 100);
        assertMeans(points, tree);
    }

    @Test
    void equalPointsAreOneLeafEntry() {
        FeatureTree tree = new FeatureTree(RandomPoints.lattice(500, 2, 3, 9), 0, 1000, 4);
        tree.insertAll(Job.QUIET);
        assertThat(tree.sizes()).hasSize(9);
    }

    /** A threshold as wide as the data leaves one small group, so there is no second cluster to be had. */
    @Test
    void aWideThresholdLeavesFewerClusters() {
        Clustering one = new Birch(4, 10, 2000, 32).cluster(RandomPoints.uniform(50, 2, 1), Job.QUIET);
        assertThat(one.clusters()).isOne();
    }

    /** Far from the origin sums of squares would have no digits left for the clusters. */
    @Test
    void farFromTheOriginNothingIsLost() {
        Points points = RandomPoints.blobs(2000, 2, 4, 0.01, 10);
        double[] far = Arrays.stream(points.column(0)).map(x -> x + 1e8).toArray();
        int[] labels = new Birch(4, 0, 200, 16)
                .cluster(Points.of(far, points.column(1)), Job.QUIET)
                .labels();
        int[] truth = IntStream.range(0, 2000).map(i -> i / 500).toArray();
        assertThat(Contingency.of(truth, labels).adjustedRandIndex()).isEqualTo(1);
    }

    @Test
    void findsTheGeneratedClusters() {
        Points points = BenchmarkData.points("hier20k", 20_000);
        int[] truth = BenchmarkData.labels("hier20k");
        int[] ward =
                new Agglomerative(Linkage.WARD, 15).cluster(points, Job.QUIET).labels();
        int[] birch = new Birch(15, 0, 2000, 32).cluster(points, Job.QUIET).labels();
        double best = Contingency.of(truth, ward).adjustedRandIndex();
        assertThat(Contingency.of(truth, birch).adjustedRandIndex()).isGreaterThan(best - 0.1);
    }

    private static void assertMeans(Points points, FeatureTree tree) {
        int[] sizes = tree.sizes();
        Points means = tree.means();
        for (int d = 0; d < points.dimensions(); d++) {
            double[] sums = new double[sizes.length];
            for (int i = 0; i < points.size(); i++) {
                sums[tree.featureOf(i)] += points.get(i, d);
            }
            for (int f = 0; f < sums.length; f++) {
                assertThat(means.get(f, d)).isCloseTo(sums[f] / sizes[f], within(1e-9));
            }
        }
    }

    private static double squared(Points points, int i, Points means, int feature) {
        double sum = 0;
        for (int d = 0; d < points.dimensions(); d++) {
            double difference = points.get(i, d) - means.get(feature, d);
            sum += difference * difference;
        }
        return sum;
    }
}
