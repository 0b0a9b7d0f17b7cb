package org.asterism.cluster.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The accelerated iterations against the plain one. */
class LloydTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9})
    void everyAccelerationGivesThePlainPartition(int dimensions) {
        for (int seed = 0; seed < 4; seed++) {
            Points points = RandomPoints.blobs(1500, dimensions, 6, 0.15, seed);
            for (int k : new int[] {1, 4, 45}) {
                double[][] start = start(points, k, seed);
                int[] expected = plain(points, start);
                for (Assignment assignment : all(points, k)) {
                    assertThat(run(assignment, start).labels()).isEqualTo(expected);
                }
            }
        }
    }

    /** Where many points are equal, or equally far from two centres, partitions may differ, but each must be settled. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void onALatticeEveryPointEndsAtANearestCentre(int dimensions) {
        for (int seed = 0; seed < 5; seed++) {
            Points points = RandomPoints.lattice(500, dimensions, 3, seed);
            for (Assignment assignment : all(points, 25)) {
                Means means = run(assignment, start(points, 25, seed));
                Centers centers = new Centers(means.centers());
                for (int i = 0; i < points.size(); i++) {
                    double own = centers.squaredDistance(points, i, means.labels()[i]);
                    assertThat(own).isCloseTo(least(centers, points, i), within(1e-12));
                }
            }
        }
    }

    @Test
    void anAssignmentServesOneRunAfterTheOther() {
        Points points = RandomPoints.blobs(5000, 2, 6, 0.1, 3);
        for (Assignment assignment : all(points, 12)) {
            Means first = run(assignment, start(points, 12, 1));
            run(assignment, start(points, 12, 2));
            Means again = run(assignment, start(points, 12, 1));
            assertThat(again.labels()).isEqualTo(first.labels());
            assertThat(again.squaredError()).isEqualTo(first.squaredError());
        }
    }

    private static List<Assignment> all(Points points, int k) {
        return List.of(new Filtering(Cells.of(points, Job.QUIET), Job.QUIET), new Bounds(points, k, Job.QUIET));
    }

    private static Means run(Assignment assignment, double[][] start) {
        return new Lloyd(assignment, start, LloydSteps.NONE, Job.QUIET).run();
    }

    private static double[][] start(Points points, int k, int seed) {
        int[] rows = Seeding.rows(points, k, Start.RANDOM, new SplittableRandom(seed), Job.QUIET);
        return Arrays.stream(rows).mapToObj(points::row).toArray(double[][]::new);
    }

    private static double least(Centers centers, Points points, int i) {
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centers.count(); c++) {
            least = Math.min(least, centers.squaredDistance(points, i, c));
        }
        return least;
    }

    private static int[] plain(Points points, double[][] start) {
        double[][] centers = Arrays.stream(start).map(double[]::clone).toArray(double[][]::new);
        int[] before = {};
        int[] labels = nearest(points, centers);
        while (!Arrays.equals(before, labels)) {
            for (int c = 0; c < centers.length; c++) {
                List<double[]> members = new ArrayList<>();
                for (int i = 0; i < labels.length; i++) {
                    if (labels[i] == c) {
                        members.add(points.row(i));
                    }
                }
                for (int d = 0; d < points.dimensions(); d++) {
                    int column = d;
                    centers[c][d] = members.stream()
                            .mapToDouble(row -> row[column])
                            .average()
                            .orElse(centers[c][d]);
                }
            }
            before = labels;
            labels = nearest(points, centers);
        }
        return labels;
    }

    private static int[] nearest(Points points, double[][] rows) {
        Centers centers = new Centers(rows);
        int[] labels = new int[points.size()];
        for (int i = 0; i < labels.length; i++) {
            for (int c = 1; c < rows.length; c++) {
                if (centers.squaredDistance(points, i, c) < centers.squaredDistance(points, i, labels[i])) {
                    labels[i] = c;
                }
            }
        }
        return labels;
    }
}
