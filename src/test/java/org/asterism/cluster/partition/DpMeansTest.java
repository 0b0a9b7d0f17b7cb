package org.asterism.cluster.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DpMeansTest {
    @Test
    void foundsAGroupForEachBlobAndEachFarPoint() {
        Points points = Points.of(new double[] {0, 1, 2, 50, 51, 52, 200});
        assertThat(new DpMeans(10).cluster(points, Job.QUIET).labels()).containsExactly(0, 0, 0, 1, 1, 1, 2);
        assertThat(new DpMeans(1000).cluster(points, Job.QUIET).clusters()).isEqualTo(1);
        assertThat(new DpMeans(0.1).cluster(points, Job.QUIET).clusters()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void agreesWithThePlainMethod(int dimensions) {
        for (int seed = 0; seed < 4; seed++) {
            Points points = RandomPoints.blobs(400, dimensions, 5, 0.05, seed);
            for (double radius : new double[] {0.15, 0.3, 0.8}) {
                int[] labels = new DpMeans(radius).cluster(points, Job.QUIET).labels();
                assertThat(labels)
                        .as("seed %d, radius %s", seed, radius)
                        .isEqualTo(Clustering.of(plain(points, radius)).labels());
            }
        }
    }

    @Test
    void equalPointsNeverFoundGroups() {
        for (int seed = 0; seed < 8; seed++) {
            Points points = RandomPoints.lattice(200, 2, 3, seed);
            Clustering clustering = new DpMeans(0.4).cluster(points, Job.QUIET);
            assertThat(clustering.clusters()).isEqualTo(9);
            int[] cells = new int[200];
            Arrays.setAll(cells, i -> (int) (3 * points.get(i, 0) + points.get(i, 1)));
            assertThat(Contingency.of(cells, clustering.labels()).adjustedRandIndex())
                    .isEqualTo(1);
        }
    }

    @Test
    void distancesThatMakeNoSenseAreRefused() {
        Points points = RandomPoints.uniform(20, 2, 1);
        for (double radius : new double[] {0, -1, Double.NaN}) {
            assertThatThrownBy(() -> new DpMeans(radius).cluster(points, Job.QUIET))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("radius must be above 0");
        }
    }

    /** Assign all, found one group at the farthest point if hardly one moved, move the means; until nothing changes. */
    private static int[] plain(Points points, double radius) {
        int n = points.size();
        int[] labels = new int[n];
        List<double[]> centers = means(points, labels, 1);
        Arrays.fill(labels, -1);
        while (true) {
            int[] before = labels.clone();
            int moved = 0;
            int farthest = 0;
            double most = -1;
            for (int i = 0; i < n; i++) {
                labels[i] = 0;
                for (int c = 1; c < centers.size(); c++) {
                    labels[i] = squared(points, i, centers.get(c)) < squared(points, i, centers.get(labels[i]))
                            ? c
                            : labels[i];
                }
                moved += labels[i] == before[i] ? 0 : 1;
                double own = squared(points, i, centers.get(labels[i]));
                if (own > most) {
                    most = own;
                    farthest = i;
                }
            }
            int k = centers.size();
            boolean found = most > radius * radius && moved <= n / 100;
            if (found) {
                labels[farthest] = k++;
            }
            centers = means(points, labels, k);
            if (found || centers.size() < k) {
                Arrays.fill(labels, -1);
            } else if (moved == 0) {
                return labels;
            }
        }
    }

    /** The means of all groups that have points. */
    private static List<double[]> means(Points points, int[] labels, int k) {
        List<double[]> means = new ArrayList<>();
        for (int[] members : new Clustering(labels, k).members()) {
            if (members.length > 0) {
                double[] mean = new double[points.dimensions()];
                for (int i : members) {
                    for (int d = 0; d < mean.length; d++) {
                        mean[d] += points.get(i, d) / members.length;
                    }
                }
                means.add(mean);
            }
        }
        return means;
    }

    private static double squared(Points points, int i, double[] center) {
        double sum = 0;
        for (int d = 0; d < center.length; d++) {
            sum += (points.get(i, d) - center[d]) * (points.get(i, d) - center[d]);
        }
        return sum;
    }
}
