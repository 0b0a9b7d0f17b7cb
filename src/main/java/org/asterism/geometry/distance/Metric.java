package org.asterism.geometry.distance;

import org.asterism.geometry.Points;
import org.asterism.parameter.Titled;

/** Ways to say how far two points are from each other. */
public enum Metric {
    /** The length of the straight line. */
    EUCLIDEAN,
    /** The square of that length. */
    @Titled("Squared Euclidean")
    SQUARED_EUCLIDEAN,
    /** The summed differences along the axes. */
    MANHATTAN,
    /** The largest difference along an axis. */
    CHEBYSHEV,
    /** The root of the summed powers of the differences; the exponent is a parameter. */
    MINKOWSKI,
    /** One less the cosine of the angle between the points as seen from the origin, 0 to 2. */
    COSINE,
    /** One less the correlation of the two rows, 0 to 2. */
    CORRELATION,
    /** The share of the columns set (not zero) in either row that are not set in both, 0 to 1. */
    JACCARD,
    /**
     * The mean over the columns of the difference as a share of the column's range, or of 0 for the same word and 1 for
     * another, 0 to 1. Gower 1971, doi 10.2307/2528823.
     */
    GOWER,
    /** Kilometres on the globe; the first column is the longitude, the second the latitude, in degrees. */
    @Titled("Haversine (km)")
    HAVERSINE,
    /** The columns are the distances of each row to all rows. */
    @Titled("Given distances")
    MATRIX;

    /** The mean radius of the Earth in kilometres. */
    public static final double EARTH = 6371.0088;

    /** Whether distances follow from straight-line distances, so that a k-d tree finds neighbours. */
    public boolean euclidean() {
        return this == EUCLIDEAN || this == SQUARED_EUCLIDEAN;
    }

    /** Whether columns keep their meaning when they are shifted and scaled. */
    public boolean scalable() {
        return this != HAVERSINE && this != MATRIX && this != JACCARD;
    }

    /** Why this metric cannot be used on points of such a shape; empty where it can. Says nothing of their values. */
    public String unfit(int size, int dimensions, boolean words) {
        if (words && this != GOWER) {
            return "Columns of words need the Gower distance.";
        }
        return switch (this) {
            case HAVERSINE -> dimensions == 2 ? "" : "Haversine needs two columns: longitude and latitude in degrees.";
            case MATRIX ->
                dimensions == size
                        ? ""
                        : "A distance matrix needs as many columns as rows, but there are " + dimensions
                                + " columns and " + size + " rows.";
            case CORRELATION -> dimensions > 2 ? "" : "Correlation needs at least three columns.";
            default -> "";
        };
    }

    /** Why this metric cannot be used on these points' shape; empty where it can. */
    public String unfit(Points points) {
        return unfit(points.size(), points.dimensions(), points.hasWords());
    }
}
