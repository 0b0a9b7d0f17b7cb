package org.asterism.tuning.advice;

import java.util.Map;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.density.Hdbscan;
import org.asterism.cluster.graph.Spectral;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Cut;
import org.asterism.cluster.hierarchy.Linkage;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.mixture.MergedMixture;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.distance.Distance;
import org.asterism.parameter.Schema;

/** An algorithm that is advised, with a rule for the parameter that matters most. */
enum Candidate {
    /** k by the silhouette. */
    K_MEANS,
    /** k by the silhouette. */
    WARD,
    /** Cut in the widest gap between the lengths of merges. */
    SINGLE,
    /** k by BIC. */
    MIXTURE,
    /** Merges by entropy, which needs no rule. */
    MERGED,
    /** epsilon at the knee of the distances to the fifth point. */
    DBSCAN,
    /** Groups from a fiftieth of the points on. */
    HDBSCAN,
    /** As many groups as HDBSCAN* finds. */
    SPECTRAL;

    static final int NEIGHBORS = 5;
    private static final int SMALLEST = 5;
    private static final int FIFTIETH = 50;
    private static final int MOST_NEIGHBORS = 10_000;

    /** The algorithm with the parameters that fit the plot, for its sample or for all of its points. */
    Clusterer algorithm(Sketch of, int size) {
        double growth = (double) size / of.points().size();
        return switch (this) {
            case K_MEANS -> new KMeans(of.roundCount(), 5, 1);
            case WARD -> new Agglomerative(Linkage.WARD, of.wardCount());
            case SINGLE ->
                single(of.gap() * StrictMath.pow(growth, -1.0 / of.points().dimensions()));
            case MIXTURE -> new GaussianMixture(of.fit().mixture().size(), 1);
            case MERGED -> Schema.<Clusterer>of(MergedMixture.class).initial();
            case DBSCAN -> new Dbscan(of.knee(), (int) Math.min(MOST_NEIGHBORS, Math.round(NEIGHBORS * growth)));
            case HDBSCAN -> new Hdbscan(Math.max(SMALLEST, size / FIFTIETH), NEIGHBORS);
            case SPECTRAL -> spectral(of.denseCount());
        };
    }

    private static Clusterer single(double height) {
        return new Agglomerative(Linkage.SINGLE, Cut.HEIGHT, 2, height, 1.15, 2, Distance.EUCLIDEAN);
    }

    private static Clusterer spectral(int k) {
        return Schema.<Clusterer>of(Spectral.class).create(Map.of("k", k));
    }
}
