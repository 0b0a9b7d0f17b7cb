package org.asterism.geometry.distance;

import java.util.Arrays;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;

/** Distances made from differences along the axes without powers: Euclidean, its square, Manhattan, Chebyshev. */
record AxisDistances(Points points, Metric metric) implements Dissimilarity {
    @Override
    public int size() {
        return points.size();
    }

    @Override
    public double between(int i, int j) {
        return switch (metric) {
            case EUCLIDEAN -> Math.sqrt(points.squaredDistance(i, j));
            case SQUARED_EUCLIDEAN -> points.squaredDistance(i, j);
            case MANHATTAN -> manhattan(i, j);
            default -> chebyshev(i, j);
        };
    }

    @Override
    public void row(int i, int from, int to, double[] out) {
        switch (metric) {
            case EUCLIDEAN -> Distances.euclidean(points, from, to, points.row(i), out);
            case SQUARED_EUCLIDEAN -> Distances.squared(points, from, to, points.row(i), out);
            default -> sweep(i, from, to, out);
        }
    }

    /** Axis by axis, in loops that the virtual machine vectorises. */
    private void sweep(int i, int from, int to, double[] out) {
        Arrays.fill(out, 0, to - from, 0);
        for (int d = 0; d < points.dimensions(); d++) {
            double[] column = points.column(d);
            double place = column[i];
            for (int j = from; j < to; j++) {
                double difference = Math.abs(column[j] - place);
                double known = out[j - from];
                out[j - from] = metric == Metric.MANHATTAN ? known + difference : Math.max(known, difference);
            }
        }
    }

    private double manhattan(int i, int j) {
        double sum = 0;
        for (int d = 0; d < points.dimensions(); d++) {
            sum += Math.abs(points.get(i, d) - points.get(j, d));
        }
        return sum;
    }

    private double chebyshev(int i, int j) {
        double largest = 0;
        for (int d = 0; d < points.dimensions(); d++) {
            largest = Math.max(largest, Math.abs(points.get(i, d) - points.get(j, d)));
        }
        return largest;
    }
}
