package org.asterism.geometry.distance;

import java.util.Arrays;
import org.asterism.geometry.Points;

/**
 * Cosine and correlation distances of rows brought to length 1. A row of zeros, or a constant one for the correlation,
 * has no direction: it is at distance 0 from others like it and 1 from all others.
 */
final class AngleDistances implements Dissimilarity {
    private final Points unit;
    private final boolean[] directed;

    private AngleDistances(Points unit, boolean[] directed) {
        this.unit = unit;
        this.directed = directed;
    }

    static AngleDistances cosine(Points points) {
        return of(points, false);
    }

    static AngleDistances correlation(Points points) {
        return of(points, true);
    }

    private static AngleDistances of(Points points, boolean centred) {
        double[][] columns = new double[points.dimensions()][points.size()];
        boolean[] directed = new boolean[points.size()];
        for (int i = 0; i < points.size(); i++) {
            double[] row = points.row(i);
            if (centred) {
                centre(row);
            }
            directed[i] = normalize(row);
            for (int d = 0; d < row.length; d++) {
                columns[d][i] = row[d];
            }
        }
        return new AngleDistances(Points.of(columns), directed);
    }

    private static void centre(double[] row) {
        double mean = 0;
        for (int d = 0; d < row.length; d++) {
            mean += (row[d] - mean) / (d + 1);
        }
        double shift = mean;
        boolean constant = Arrays.stream(row).allMatch(value -> value == row[0]);
        Arrays.setAll(row, d -> constant ? 0 : row[d] - shift);
    }

    /** Divides by the length, taking the largest entry out first so that no square overflows; says whether there is one. */
    private static boolean normalize(double[] row) {
        double largest = Arrays.stream(row).map(Math::abs).max().orElse(0);
        if (largest == 0) {
            return false;
        }
        double squares = 0;
        for (int d = 0; d < row.length; d++) {
            row[d] /= largest;
            squares += row[d] * row[d];
        }
        double length = Math.sqrt(squares);
        for (int d = 0; d < row.length; d++) {
            row[d] /= length;
        }
        return true;
    }

    @Override
    public int size() {
        return unit.size();
    }

    /** Half the squared chord, which keeps its digits where the angle is small. */
    @Override
    public double between(int i, int j) {
        if (directed[i] && directed[j]) {
            return Math.min(2, unit.squaredDistance(i, j) / 2);
        }
        return directed[i] == directed[j] ? 0 : 1;
    }

    /** The rows on the unit sphere; those without direction lie on an axis of their own, at a right angle to all. */
    Points onSphere() {
        double[][] columns = new double[unit.dimensions() + 1][unit.size()];
        for (int d = 0; d < unit.dimensions(); d++) {
            columns[d] = unit.column(d);
        }
        Arrays.setAll(columns[unit.dimensions()], i -> directed[i] ? 0 : 1);
        return Points.of(columns);
    }
}
