package org.asterism.ui.aid;

import java.util.List;
import java.util.Locale;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.density.Hdbscan;
import org.asterism.cluster.density.Optics;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Cut;
import org.asterism.cluster.medoid.KMedoids;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.partition.KMeans;
import org.asterism.parameter.Declaration;
import org.asterism.tuning.aid.Aid;
import org.asterism.tuning.aid.Merges;

/** What is moved in a picture: where it stands for an algorithm, and which parameters a new place sets. */
final class Knob {
    private static final String COUNT = "k";
    private static final String CUT = "cut";

    private Knob() {}

    /** A parameter with its value. */
    record Setting(String option, Object value) {}

    /** The place on the picture's axis; NaN where the algorithm does not look at it. */
    static double of(Aid aid, Clusterer algorithm) {
        return switch (algorithm) {
            case Dbscan dbscan -> dbscan.epsilon();
            case Optics optics -> optics.extraction() == Optics.Extraction.CUT ? optics.cut() : Double.NaN;
            case Agglomerative tree -> height((Merges) aid, tree);
            case Hdbscan hdbscan -> hdbscan.minClusterSize();
            case KMeans means -> means.k();
            case KMedoids medoids -> medoids.k();
            case GaussianMixture mixture -> mixture.k();
            default -> Double.NaN;
        };
    }

    private static double height(Merges merges, Agglomerative tree) {
        return switch (tree.cut()) {
            case K -> merges.height(tree.k());
            case HEIGHT -> tree.cutHeight();
            case INCONSISTENCY -> Double.NaN;
        };
    }

    /** What is set by moving to a place of the axis. */
    static List<Setting> moved(Aid aid, Clusterer algorithm, double place) {
        return switch (algorithm) {
            case Dbscan _ -> distance("epsilon", place);
            case Optics _ -> cut(place);
            case Agglomerative tree -> cut((Merges) aid, tree, place);
            case Hdbscan _ -> List.of(new Setting("min-cluster-size", (int) Math.max(2, Math.rint(place))));
            case KMeans _, KMedoids _, GaussianMixture _ -> count((int) Math.max(1, Math.rint(place)));
            default -> List.of();
        };
    }

    private static List<Setting> count(int k) {
        return List.of(new Setting(COUNT, k));
    }

    private static List<Setting> distance(String option, double place) {
        double rounded = rounded(place);
        return rounded > 0 ? List.of(new Setting(option, rounded)) : List.of();
    }

    private static List<Setting> cut(double place) {
        double rounded = rounded(place);
        return rounded > 0
                ? List.of(new Setting(CUT, rounded), new Setting("extraction", Declaration.text(Optics.Extraction.CUT)))
                : List.of();
    }

    /** The height itself where that is how the tree is cut, else the number of clusters that it leaves. */
    private static List<Setting> cut(Merges merges, Agglomerative tree, double place) {
        return tree.cut() == Cut.HEIGHT
                ? List.of(new Setting("cut-height", rounded(place)))
                : List.of(new Setting(COUNT, merges.clusters(place)), new Setting(CUT, Declaration.text(Cut.K)));
    }

    /** To three digits: nobody means more by a place on the screen. */
    static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3g", value));
    }
}
