package org.asterism.quality;

import org.asterism.cluster.Clusterer;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;

/** Points with the way in which distances between them are measured. */
public record Space(Points points, Distance distance) {
    /** Points with straight-line distances. */
    public static Space euclidean(Points points) {
        return new Space(points, Distance.EUCLIDEAN);
    }

    /** Points as an algorithm sees them. */
    public static Space of(Points points, Clusterer algorithm) {
        return new Space(points, algorithm.distance());
    }

    public int size() {
        return points.size();
    }

    /** The chosen points alone; of a matrix of distances the chosen rows and columns. */
    public Space select(int[] rows) {
        Points chosen = points.select(rows);
        if (distance.metric() == Metric.MATRIX) {
            double[][] columns = new double[rows.length][];
            for (int i = 0; i < rows.length; i++) {
                columns[i] = chosen.column(rows[i]);
            }
            chosen = rows.length == 0 ? chosen : Points.of(columns);
        }
        return new Space(chosen, distance);
    }

    /**
     * The distances, up to one factor for all of them, which is there so that none overflows.
     *
     * @throws org.asterism.parameter.InvalidInputException if the points do not fit the metric
     */
    Dissimilarity distances() {
        boolean fixed = distance.metric() == Metric.HAVERSINE;
        return distance.of(fixed ? points : Rescaled.of(points).points());
    }
}
