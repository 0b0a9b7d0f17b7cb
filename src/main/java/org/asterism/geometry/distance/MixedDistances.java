package org.asterism.geometry.distance;

import org.asterism.geometry.Points;

/** Gower's distances over columns of numbers and of words; a constant column adds nothing. */
final class MixedDistances implements Dissimilarity {
    private final Points points;
    private final double[] range;

    MixedDistances(Points points) {
        this.points = points;
        range = new double[points.dimensions()];
        for (int d = 0; d < range.length; d++) {
            range[d] = points.words(d) ? 0 : range(points.column(d));
        }
    }

    /** Half the range, which cannot overflow. */
    private static double range(double[] column) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : column) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return column.length == 0 ? 0 : high / 2 - low / 2;
    }

    @Override
    public int size() {
        return points.size();
    }

    @Override
    public double between(int i, int j) {
        double sum = 0;
        for (int d = 0; d < range.length; d++) {
            double a = points.get(i, d);
            double b = points.get(j, d);
            if (points.words(d)) {
                sum += a == b ? 0 : 1;
            } else if (range[d] > 0) {
                sum += Math.abs(a / 2 - b / 2) / range[d];
            }
        }
        return sum / range.length;
    }
}
