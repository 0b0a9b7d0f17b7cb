package org.asterism.bench.race;

import java.util.Arrays;
import org.asterism.cluster.BenchmarkData;
import org.asterism.geometry.Points;

/** The inputs of the workloads, as generate.py writes them. */
final class Inputs {
    private Inputs() {}

    static double[][] rows(Points points) {
        double[][] rows = new double[points.size()][];
        Arrays.setAll(rows, points::row);
        return rows;
    }

    /** The ten starts of the k-means race. */
    static double[][] tenStarts() {
        return BenchmarkData.lines("init10.csv").stream()
                .map(line -> Arrays.stream(line.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }

    /** For each point the nearest of some places. */
    static int[] nearest(Points points, double[][] places) {
        int[] nearest = new int[points.size()];
        Arrays.setAll(nearest, i -> nearest(points.row(i), places));
        return nearest;
    }

    private static int nearest(double[] row, double[][] places) {
        int best = 0;
        for (int c = 1; c < places.length; c++) {
            best = squared(row, places[c]) < squared(row, places[best]) ? c : best;
        }
        return best;
    }

    private static double squared(double[] a, double[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += (a[d] - b[d]) * (a[d] - b[d]);
        }
        return sum;
    }

    /** The squared distances of points from the means of their clusters. */
    static double squaredError(double[][] rows, int[] labels) {
        int clusters = Arrays.stream(labels).max().orElse(-1) + 1;
        double[][] means = new double[clusters][rows[0].length];
        int[] counts = new int[clusters];
        for (int i = 0; i < rows.length; i++) {
            counts[labels[i]]++;
            for (int d = 0; d < rows[i].length; d++) {
                means[labels[i]][d] += (rows[i][d] - means[labels[i]][d]) / counts[labels[i]];
            }
        }
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += squared(rows[i], means[labels[i]]);
        }
        return sum;
    }

    /** The distances of points from the medoids of their clusters. */
    static double loss(Points points, int[] medoids) {
        double[][] places = Arrays.stream(medoids).mapToObj(points::row).toArray(double[][]::new);
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            double[] row = points.row(i);
            sum += Math.sqrt(squared(row, places[nearest(row, places)]));
        }
        return sum;
    }
}
