package org.asterism.geometry.distance;

import org.asterism.geometry.Points;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * How the distance between two points is measured: a part of the parameters of every algorithm that takes any distance.
 *
 * @param exponent of {@link Metric#MINKOWSKI}, at least 1; others ignore it
 */
public record Distance(
        @Parameter(
                help = "How the distance between two points is measured. It decides which points are near each other;"
                        + " Euclidean distances take the least time.",
                initial = "euclidean")
        Metric metric,

        @Parameter(
                help = "The power to which differences along the axes are raised: 1 is Manhattan, 2 Euclidean; larger"
                        + " ones let the largest difference decide.",
                initial = "2",
                min = 1,
                when = "metric=minkowski")
        double exponent) {

    /** The exponent for metrics that have none. */
    private static final double NO_EXPONENT = 2;

    /** The length of the straight line. */
    public static final Distance EUCLIDEAN = new Distance(Metric.EUCLIDEAN);

    /** By a metric that has no exponent. */
    public Distance(Metric metric) {
        this(metric, NO_EXPONENT);
    }

    /**
     * The distances of points. Computed on the fly, O(d) each; only {@link Metric#MATRIX} reads them.
     *
     * @throws InvalidInputException if the points do not fit the metric, or the exponent is below 1
     */
    public Dissimilarity of(Points points) {
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
