package org.asterism.geometry.distance;

import java.util.Optional;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;

/**
 * Points laid into a space where the straight line grows with their distance, so that a k-d tree finds neighbours: itself
 * for Euclidean distances, the unit sphere for cosine, correlation and haversine.
 *
 * @param points in that space, scaled so that squares neither overflow nor vanish
 * @param exponent of two by which they were scaled
 */
public record Embedding(Points points, Metric metric, int exponent) {
    /** Empty where the metric allows no such space. */
    public static Optional<Embedding> of(Points points, Metric metric) {
        String unfit = metric.unfit(points);
        if (!unfit.isEmpty()) {
            return Optional.empty();
        }
        return switch (metric) {
            case EUCLIDEAN, SQUARED_EUCLIDEAN -> {
                Rescaled scaled = Rescaled.of(points);
                yield Optional.of(new Embedding(scaled.points(), metric, scaled.exponent()));
            }
            case COSINE -> Optional.of(sphere(AngleDistances.cosine(points).onSphere(), metric));
            case CORRELATION ->
                Optional.of(sphere(AngleDistances.correlation(points).onSphere(), metric));
            case HAVERSINE -> Optional.of(sphere(new GlobeDistances(points).onSphere(), metric));
            default -> Optional.empty();
        };
    }

    private static Embedding sphere(Points points, Metric metric) {
        return new Embedding(points, metric, 0);
    }

    /** The straight line between points at a distance. */
    public double straight(double distance) {
        return switch (metric) {
            case SQUARED_EUCLIDEAN -> Math.scalb(Math.sqrt(distance), exponent);
            case COSINE, CORRELATION -> Math.sqrt(2 * distance);
            case HAVERSINE -> 2 * StrictMath.sin(Math.min(Math.PI / 2, distance / (2 * Metric.EARTH)));
            default -> Math.scalb(distance, exponent);
        };
    }

    /** The distance of points, given the square of the straight line between them. */
    public double distance(double squared) {
        return switch (metric) {
            case SQUARED_EUCLIDEAN -> Math.scalb(squared, -2 * exponent);
            case COSINE, CORRELATION -> Math.min(2, squared / 2);
            case HAVERSINE -> 2 * Metric.EARTH * StrictMath.asin(Math.min(1, Math.sqrt(squared) / 2));
            default -> Math.scalb(Math.sqrt(squared), -exponent);
        };
    }
}
