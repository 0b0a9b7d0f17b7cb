package org.asterism.quality;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.asterism.quality.Measure.Best.HIGHER;
import static org.asterism.quality.Measure.Best.LOWER;
import static org.asterism.quality.Measure.Growth.LINEAR;
import static org.asterism.quality.Measure.Growth.QUADRATIC;
import static org.asterism.quality.Measure.Growth.SAMPLED;

import java.util.List;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Metric;

/** The measures of a labelling that need the points and nothing else, in the order in which they are shown. */
public final class Internal {
    public static final Measure<Labelled> SILHOUETTE = new Measure<>(
            "silhouette",
            "Silhouette",
            HIGHER,
            -1,
            1,
            SAMPLED,
            "How much nearer points are to their own cluster than to the next; from 20,000 points on of a seeded sample.",
            "Rousseeuw 1987, doi 10.1016/0377-0427(87)90125-7",
            of -> Silhouette.estimate(of.space(), of.counted(), of.job()).mean());

    private static final Measure<Labelled> SIMPLIFIED = new Measure<>(
            "simplified-silhouette",
            "Simplified silhouette",
            HIGHER,
            -1,
            1,
            LINEAR,
            "The silhouette with distances to the means of the clusters in place of mean distances.",
            "Hruschka, Castro and Campello 2004, doi 10.1109/ICDM.2004.10073",
            of -> Silhouette.simplified(of.space().points(), of.counted(), of.job())
                    .mean());

    public static final Measure<Labelled> DAVIES_BOULDIN = new Measure<>(
            "davies-bouldin",
            "Davies-Bouldin",
            LOWER,
            0,
            POSITIVE_INFINITY,
            LINEAR,
            "How wide clusters are for how far their means lie apart, against the worst neighbour of each.",
            "Davies and Bouldin 1979, doi 10.1109/TPAMI.1979.4766909",
            of -> DaviesBouldin.of(of.space().points(), of.counted()));

    public static final Measure<Labelled> CALINSKI_HARABASZ = new Measure<>(
            "calinski-harabasz",
            "Calinski-Harabasz",
            HIGHER,
            0,
            POSITIVE_INFINITY,
            LINEAR,
            "The variance between the means of the clusters for the variance within the clusters.",
            "Calinski and Harabasz 1974, doi 10.1080/03610927408827101",
            of -> CalinskiHarabasz.of(of.space().points(), of.counted()));

    private static final Measure<Labelled> BIC = new Measure<>(
            "bic",
            "BIC",
            HIGHER,
            NEGATIVE_INFINITY,
            POSITIVE_INFINITY,
            LINEAR,
            "How well round clusters of one width explain the points, less a charge for each cluster.",
            "Pelleg and Moore 2000, X-means, ICML 17",
            of -> BayesianInformation.of(of.space().points(), of.counted()));

    private static final Measure<Labelled> DUNN = new Measure<>(
            "dunn",
            "Dunn",
            HIGHER,
            0,
            POSITIVE_INFINITY,
            QUADRATIC,
            "The smallest distance between points of two clusters for the largest within one.",
            "Dunn 1974, doi 10.1080/01969727408546059",
            of -> Dunn.of(of.space().points(), of.counted(), of.job()));

    private static final Measure<Labelled> DBCV = new Measure<>(
            "dbcv",
            "DBCV",
            HIGHER,
            -1,
            1,
            QUADRATIC,
            "Whether clusters of any shape are denser than what lies between them; noise left out still counts in the"
                    + " whole.",
            "Moulavi, Jaskowiak, Campello, Zimek and Sander 2014, doi 10.1137/1.9781611973440.96",
            Internal::densityValidity);

    private static final List<Measure<Labelled>> ALL =
            List.of(SILHOUETTE, SIMPLIFIED, DAVIES_BOULDIN, CALINSKI_HARABASZ, BIC, DUNN, DBCV);

    /** What k-means makes small: not among {@link #all}, since it says nothing until it is compared along k. */
    public static final Measure<Labelled> WITHIN = new Measure<>(
            "within-squares",
            "Within-cluster squares",
            LOWER,
            0,
            POSITIVE_INFINITY,
            LINEAR,
            "The summed squared distances of points to the mean of their cluster; more clusters always lower it, so look"
                    + " for the elbow.",
            "Thorndike 1953, doi 10.1007/BF02289263",
            Internal::within);

    private Internal() {}

    /** Those that fit the way in which distances are measured: all need straight lines but the silhouette. */
    public static List<Measure<Labelled>> fitting(Metric metric) {
        return metric.euclidean() ? ALL : List.of(SILHOUETTE);
    }

    public static List<Measure<Labelled>> all() {
        return ALL;
    }

    private static double within(Labelled of) {
        Rescaled scaled = Rescaled.of(of.space().points());
        double squares = Means.of(scaled.points(), Groups.of(of.counted())).squares();
        return Math.scalb(squares, -2 * scaled.exponent());
    }

    private static double densityValidity(Labelled of) {
        int[] labels = of.noise() == Noise.LEFT_OUT ? of.labels() : of.counted();
        return DensityValidity.of(of.space().points(), labels, of.job());
    }
}
