package org.asterism.ui.aid;

import java.util.List;
import java.util.Locale;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.medoid.KMedoids;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.partition.KMeans;
import org.asterism.tuning.aid.Aid;

/** What is moved in a picture: where it stands for an algorithm, and which parameters a new place sets. */
final class Knob {
    private Knob() {}

    /** A parameter with its value. */
    record Setting(String option, Object value) {}

    /** The place on the picture's axis; NaN where the algorithm does not look at it. */
    static double of(Clusterer algorithm) {
        return switch (algorithm) {
            case Dbscan dbscan -> dbscan.epsilon();
            case KMeans means -> means.k();
            case KMedoids medoids -> medoids.k();
            case GaussianMixture mixture -> mixture.k();
            default -> Double.NaN;
        };
    }

    /** What is set by moving to a place of the axis. */
    static List<Setting> moved(Aid aid, Clusterer algorithm, double place) {
        return switch (algorithm) {
            case Dbscan _ -> distance("epsilon", place);
            case KMeans _, KMedoids _, GaussianMixture _ ->
                List.of(new Setting("k", (int) Math.max(1, Math.rint(place))));
            default -> List.of();
        };
    }

    private static List<Setting> distance(String option, double place) {
        double rounded = rounded(place);
        return rounded > 0 ? List.of(new Setting(option, rounded)) : List.of();
    }

    /** To three digits: nobody means more by a place on the screen. */
    static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3g", value));
    }
}
