package org.asterism.session.result;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Schema;
import org.asterism.session.plan.Display;

/**
 * An algorithm that groups the plots of a session as they were displayed.
 *
 * @param name its name on screen
 */
public record Machine(String name, Clusterer algorithm) {

    /** Those that need no number of groups, with their defaults; DBSCAN with a reach of 0.08 of the plot's side. */
    public static List<Machine> standard() {
        return List.of(
                of("hdbscan", Map.of()),
                of("dbscan", Map.of("epsilon", "0.08", "min-points", "5")),
                of("x-means", Map.of()),
                of("auto-gaussian-mixture", Map.of()),
                of("mean-shift", Map.of()),
                of("perceptual", Map.of()));
    }

    private static Machine of(String id, Map<String, String> values) {
        Schema<Clusterer> schema = Algorithms.schema(id);
        return new Machine(schema.title(), schema.create(values));
    }

    /** Its parameters, such as "epsilon 0.08, min-points 5". */
    public String parameters() {
        return Schema.of(algorithm).effective(algorithm).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /**
     * Groups a plot.
     *
     * @throws org.asterism.parameter.InvalidInputException if the parameters do not fit the points
     */
    int[] labels(Points points, Display.Aspect aspect, Job job) {
        return algorithm.cluster(displayed(points, aspect), job).labels();
    }

    /** The points on a square of side 1. */
    static Points displayed(Points points, Display.Aspect aspect) {
        Bounds bounds = Bounds.of(points);
        double longer = Math.max(bounds.width(), bounds.height());
        boolean stretched = aspect == Display.Aspect.SQUARE;
        return Points.of(
                scaled(points.column(0), bounds.minX(), stretched ? bounds.width() : longer),
                scaled(points.column(1), bounds.minY(), stretched ? bounds.height() : longer));
    }

    private static double[] scaled(double[] values, double low, double range) {
        double unit = range > 0 ? range : 1;
        return Arrays.stream(values).map(value -> (value - low) / unit).toArray();
    }
}
