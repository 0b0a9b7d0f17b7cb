package org.asterism.tuning.sweep;

import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.quality.Measure;

/** What came of one combination of values in a sweep. */
public sealed interface Outcome {
    /** The algorithm with these values. */
    Clusterer algorithm();

    /**
     * A clustering with its measures.
     *
     * @param indices in the order in which they were asked for; NaN where a measure has no value
     * @param seconds how long the clustering took beside what the sweep shares
     */
    record Clustered(Clusterer algorithm, Clustering clustering, List<Measure.Value> indices, double seconds)
            implements Outcome {
        public Clustered {
            indices = List.copyOf(indices);
        }
    }

    /** Values that do not fit the points, such as k above their number; the reason is one sentence. */
    record Refused(Clusterer algorithm, String reason) implements Outcome {}
}
