package org.asterism.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.asterism.numeric.DisjointSets;
import org.junit.jupiter.api.Test;

class DensityValidityTest {
    @Test
    void agreesWithTheDefinition() {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 60; round++) {
            int size = random.nextInt(6, 60);
            Points points = RandomPoints.blobs(size, random.nextInt(1, 5), 3, 0.2, round);
            int[] labels = random.ints(size, -1, random.nextInt(2, 5)).toArray();
            if (round % 2 == 0) {
                Arrays.setAll(labels, i -> i % 9 == 0 ? -1 : 3 * i / size);
            }
            assertThat(DensityValidity.of(points, labels, Job.QUIET))
                    .as("round " + round)
                    .isCloseTo(naive(points, labels), within(1e-9));
        }
    }

    @Test
    void theOrderOfThePointsDoesNotMatter() {
        SplittableRandom random = new SplittableRandom(2);
        Points points = RandomPoints.blobs(90, 2, 3, 0.1, 4);
        int[] order = IntStream.range(0, 90).toArray();
        for (int i = 89; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        int[] labels = Arrays.stream(order).map(i -> i / 30).toArray();
        double shuffled = DensityValidity.of(points.select(order), labels, Job.QUIET);
        double sorted = DensityValidity.of(
                points, IntStream.range(0, 90).map(i -> i / 30).toArray(), Job.QUIET);
        assertThat(shuffled).isCloseTo(sorted, within(1e-12));
    }

    @Test
    void trueShapesBeatRoundOnesAndNoiseCountsInTheWhole() {
        int[] dbscan = Golden.labels("dbscan");
        double shaped = DensityValidity.of(Golden.points(), dbscan, Job.QUIET);
        double round = DensityValidity.of(Golden.points(), Golden.labels("kmeans"), Job.QUIET);
        double leftOut = DensityValidity.of(Golden.points(), Noise.LEFT_OUT.apply(dbscan), Job.QUIET);
        assertThat(shaped).isGreaterThan(round).isCloseTo(leftOut * 267 / 300, within(1e-12));
        assertThat(leftOut).isBetween(-1.0, 1.0);
    }

    /** Definitions 1 to 8 of the paper, one after the other; equal edges by their length. */
    private static double naive(Points points, int[] labels) {
        List<int[]> clusters = new ArrayList<>();
        for (int label = 0; label < 6; label++) {
            int wanted = label;
            int[] rows = IntStream.range(0, labels.length)
                    .filter(i -> labels[i] == wanted)
                    .toArray();
            if (rows.length > 1) {
                clusters.add(rows);
            }
        }
        if (clusters.size() < 2) {
            return Double.NaN;
        }
        double[] core = new double[labels.length];
        clusters.forEach(rows -> cores(points, rows, core));
        List<int[]> inner = new ArrayList<>();
        double[] sparse = new double[clusters.size()];
        for (int c = 0; c < sparse.length; c++) {
            sparse[c] = sparseness(points, clusters.get(c), core, inner);
        }
        double sum = 0;
        for (int c = 0; c < sparse.length; c++) {
            double apart = Double.POSITIVE_INFINITY;
            for (int other = 0; other < sparse.length; other++) {
                apart = other == c ? apart : Math.min(apart, least(points, inner.get(c), inner.get(other), core));
            }
            double validity = (apart - sparse[c]) / Math.max(apart, sparse[c]);
            sum += validity * clusters.get(c).length / labels.length;
        }
        return sum;
    }

    private static void cores(Points points, int[] rows, double[] core) {
        int d = points.dimensions();
        for (int i : rows) {
            double sum = 0;
            for (int j : rows) {
                sum += i == j ? 0 : Math.pow(1 / distance(points, i, j), d);
            }
            core[i] = Math.pow(sum / (rows.length - 1), -1.0 / d);
        }
    }

    private static double sparseness(Points points, int[] rows, double[] core, List<int[]> inner) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(new int[] {rows[i], rows[j]});
            }
        }
        pairs.sort(Comparator.<int[]>comparingDouble(p -> reach(points, p[0], p[1], core))
                .thenComparingDouble(p -> distance(points, p[0], p[1])));
        DisjointSets sets = new DisjointSets(points.size());
        List<int[]> tree = pairs.stream().filter(p -> sets.union(p[0], p[1])).toList();
        int[] degree = new int[points.size()];
        tree.forEach(p -> {
            degree[p[0]]++;
            degree[p[1]]++;
        });
        inner.add(Arrays.stream(rows)
                .filter(i -> degree[i] > 1 || rows.length == 2)
                .toArray());
        double longest = tree.stream()
                .mapToDouble(p -> reach(points, p[0], p[1], core))
                .max()
                .orElseThrow();
        return tree.stream()
                .filter(p -> degree[p[0]] > 1 && degree[p[1]] > 1)
                .mapToDouble(p -> reach(points, p[0], p[1], core))
                .max()
                .orElse(longest);
    }

    private static double least(Points points, int[] some, int[] others, double[] core) {
        double least = Double.POSITIVE_INFINITY;
        for (int i : some) {
            for (int j : others) {
                least = Math.min(least, reach(points, i, j, core));
            }
        }
        return least;
    }

    private static double reach(Points points, int i, int j, double[] core) {
        return Math.max(distance(points, i, j), Math.max(core[i], core[j]));
    }

    private static double distance(Points points, int i, int j) {
        return Math.sqrt(points.squaredDistance(i, j));
    }
}
