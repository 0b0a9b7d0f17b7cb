package org.asterism.cluster.medoid;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Metric;

/** Given distances for tests, metric or not. */
final class Matrices {
    private Matrices() {}

    /** From the lower triangle, row by row. */
    static Points of(int size, double... lower) {
        double[][] matrix = new double[size][size];
        int at = 0;
        for (int i = 1; i < size; i++) {
            for (int j = 0; j < i; j++) {
                matrix[i][j] = lower[at];
                matrix[j][i] = lower[at++];
            }
        }
        return Points.of(matrix);
    }

    /** Small whole numbers, zeros among them, that obey no triangle inequality. */
    static Points random(int size, SplittableRandom random) {
        int pairs = size * (size - 1) / 2;
        return of(size, random.ints(pairs, 0, 12).asDoubleStream().toArray());
    }

    /** Without ties. */
    static Points distinct(int size, SplittableRandom random) {
        return of(size, random.doubles(size * (size - 1) / 2).toArray());
    }

    static Points of(Points points) {
        Dissimilarity distances = Dissimilarity.of(points, Metric.EUCLIDEAN);
        double[][] matrix = new double[points.size()][points.size()];
        for (int i = 0; i < matrix.length; i++) {
            distances.row(i, 0, matrix.length, matrix[i]);
        }
        return Points.of(matrix);
    }

    static Profile profile(Points matrix) {
        return new RowProfile(Dissimilarity.of(matrix, Metric.MATRIX));
    }

    /** The summed distances to the nearest medoid, by the definition. */
    static double loss(Dissimilarity distances, int[] medoids) {
        return IntStream.range(0, distances.size())
                .mapToDouble(o -> Arrays.stream(medoids)
                        .mapToDouble(m -> distances.between(o, m))
                        .min()
                        .orElseThrow())
                .sum();
    }

    /** The medoids with one of them changed. */
    static int[] swapped(int[] medoids, int medoid, int object) {
        int[] other = medoids.clone();
        other[medoid] = object;
        return other;
    }
}
