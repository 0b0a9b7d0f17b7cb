package org.asterism.geometry.distance;

import org.asterism.geometry.Points;
import org.asterism.parameter.InvalidInputException;

/**
 * How far any two of n objects are from each other, whatever that is computed from: at least 0, the same both ways, 0
 * from an object to itself.
 *
 * <p>Safe to read from several threads.
 */
public interface Dissimilarity {
    /** The exponent for metrics that have none. */
    double NO_EXPONENT = 2;

    int size();

    double between(int i, int j);

    /** Fills {@code out[0]} to {@code out[to - from - 1]} with the distances of {@code i} to objects {@code from} on. */
    default void row(int i, int from, int to, double[] out) {
        for (int j = from; j < to; j++) {
            out[j - from] = between(i, j);
        }
    }

    /**
     * The distances of {@code i} to all objects, read only: in the buffer, or where they lie already.
     *
     * @param buffer as long as there are objects
     */
    default double[] row(int i, double[] buffer) {
        row(i, 0, size(), buffer);
        return buffer;
    }

    /** The distances of points under a metric that has no exponent. */
    static Dissimilarity of(Points points, Metric metric) {
        return of(points, metric, NO_EXPONENT);
    }

    /**
     * The distances of points under a metric. Computed on the fly, O(d) each; only {@link Metric#MATRIX} reads them.
     *
     * @param exponent of {@link Metric#MINKOWSKI}, at least 1; others ignore it
     * @throws InvalidInputException if the points do not fit the metric
     */
    static Dissimilarity of(Points points, Metric metric, double exponent) {
        String unfit = metric.unfit(points);
        if (!unfit.isEmpty()) {
            throw new InvalidInputException(unfit);
        }
        return switch (metric) {
            case EUCLIDEAN, SQUARED_EUCLIDEAN, MANHATTAN, CHEBYSHEV -> new AxisDistances(points, metric);
            case MINKOWSKI -> new PowerDistances(points, exponent);
            case COSINE -> AngleDistances.cosine(points);
            case CORRELATION -> AngleDistances.correlation(points);
            case JACCARD -> new SetDistances(points);
            case GOWER -> new MixedDistances(points);
            case HAVERSINE -> new GlobeDistances(points);
            case MATRIX -> new GivenDistances(points);
        };
    }
}
