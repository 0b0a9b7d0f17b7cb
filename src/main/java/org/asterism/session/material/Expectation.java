package org.asterism.session.material;

import java.util.Arrays;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.perception.Clams;
import org.asterism.session.plan.Display;

/**
 * How ambiguous a plot will be for people, as {@link Clams} predicts from what they will see: the median over its seeds,
 * in coordinates as the display shows them.
 */
public final class Expectation {
    private Expectation() {}

    /** From 0 to 1; NaN where there are fewer points than can be scored. */
    public static double of(Points points, Display.Aspect aspect, Job job) {
        if (points.size() < Clams.FEWEST) {
            return Double.NaN;
        }
        return Clams.DEFAULT.measure(shown(points, aspect), job).range().median();
    }

    private static Points shown(Points points, Display.Aspect aspect) {
        return switch (aspect) {
            case EQUAL_UNITS -> points;
            case SQUARE -> stretched(points);
        };
    }

    private static Points stretched(Points points) {
        Bounds bounds = Bounds.of(points);
        return Points.of(
                stretched(points.column(0), bounds.minX(), bounds.width()),
                stretched(points.column(1), bounds.minY(), bounds.height()));
    }

    private static double[] stretched(double[] values, double low, double extent) {
        return Arrays.stream(values)
                .map(value -> extent > 0 ? (value - low) / extent : 0)
                .toArray();
    }
}
