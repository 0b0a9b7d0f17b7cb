package org.asterism.workspace;

import org.asterism.quality.Internal;
import org.asterism.quality.Labelled;
import org.asterism.quality.Measure;

/**
 * How well the clusters of a run fit its points, noise left out, and the known groups; NaN where there is no value.
 *
 * @param silhouette mean silhouette, -1 to 1; of a sample of many points; NaN where there are fewer than two clusters
 * @param daviesBouldin from 0 up, lower is better; NaN also of more than {@value #MANY} clusters, and where distances are
 *     not measured along straight lines
 * @param calinskiHarabasz from 0 up, higher is better; NaN likewise
 * @param truthAri adjusted Rand index against the column of known truth; NaN without one
 */
public record Indices(double silhouette, double daviesBouldin, double calinskiHarabasz, double truthAri) {
    /** Nothing was measured. */
    public static final Indices NONE = new Indices(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private static final int MANY = 1000;

    static Indices of(Labelled labelled, int clusters, double truthAri) {
        return new Indices(
                Internal.SILHOUETTE.of(labelled).value(),
                clusters > MANY ? Double.NaN : fitting(Internal.DAVIES_BOULDIN, labelled),
                clusters > MANY ? Double.NaN : fitting(Internal.CALINSKI_HARABASZ, labelled),
                truthAri);
    }

    private static double fitting(Measure<Labelled> measure, Labelled labelled) {
        boolean fits = Internal.fitting(labelled.space().distance().metric()).contains(measure);
        return fits ? measure.of(labelled).value() : Double.NaN;
    }
}
