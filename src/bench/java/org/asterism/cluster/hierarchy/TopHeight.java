package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.Map;
import org.asterism.catalog.Algorithms;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/** The height of the last merge of a complete hierarchy, for the races. */
public final class TopHeight {
    private TopHeight() {}

    public static double of(String linkage, Points points) {
        var algorithm = (Agglomerative) Algorithms.schema("agglomerative").create(Map.of("linkage", linkage));
        return Arrays.stream(algorithm.dendrogram(points, Job.QUIET).height())
                .max()
                .orElse(0);
    }
}
