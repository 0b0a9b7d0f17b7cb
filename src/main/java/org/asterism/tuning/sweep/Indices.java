package org.asterism.tuning.sweep;

import java.util.ArrayList;
import java.util.List;
import org.asterism.geometry.distance.Metric;
import org.asterism.quality.Internal;
import org.asterism.quality.Labelled;
import org.asterism.quality.Measure;

/** What is measured of each clustering of a sweep. */
public final class Indices {
    private Indices() {}

    /** All that are quick under a metric, the silhouette first, which leads a sweep; the cost of k-means last. */
    public static List<Measure<Labelled>> of(Metric metric) {
        List<Measure<Labelled>> indices = new ArrayList<>(Internal.fitting(metric));
        indices.removeIf(measure -> measure.growth() == Measure.Growth.QUADRATIC);
        if (metric.euclidean()) {
            indices.add(Internal.WITHIN);
        }
        return List.copyOf(indices);
    }
}
