package org.asterism.catalog;

import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.density.DensityPeaks;
import org.asterism.cluster.density.Hdbscan;
import org.asterism.cluster.density.MeanShift;
import org.asterism.cluster.density.Optics;
import org.asterism.cluster.graph.AffinityPropagation;
import org.asterism.cluster.graph.ChineseWhispers;
import org.asterism.cluster.graph.Leiden;
import org.asterism.cluster.graph.Louvain;
import org.asterism.cluster.graph.Spectral;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Birch;
import org.asterism.cluster.medoid.Clara;
import org.asterism.cluster.medoid.Clarans;
import org.asterism.cluster.medoid.KMedoids;
import org.asterism.cluster.medoid.MedoidSilhouette;
import org.asterism.cluster.mixture.AutoMixture;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.mixture.MergedMixture;
import org.asterism.cluster.mixture.NoiseMixture;
import org.asterism.cluster.mixture.ProbabilisticPartition;
import org.asterism.cluster.partition.BisectingKMeans;
import org.asterism.cluster.partition.DpMeans;
import org.asterism.cluster.partition.FuzzyCMeans;
import org.asterism.cluster.partition.KMeans;
import org.asterism.cluster.partition.MiniBatchKMeans;
import org.asterism.cluster.partition.XMeans;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.perception.PerceptualMixture;

/** All clustering algorithms, in the order in which they are offered. */
public final class Algorithms {
    private static final List<Schema<Clusterer>> ALL = List.of(
            Schema.of(KMeans.class),
            Schema.of(MiniBatchKMeans.class),
            Schema.of(BisectingKMeans.class),
            Schema.of(XMeans.class),
            Schema.of(FuzzyCMeans.class),
            Schema.of(DpMeans.class),
            Schema.of(KMedoids.class),
            Schema.of(Clara.class),
            Schema.of(Clarans.class),
            Schema.of(MedoidSilhouette.class),
            Schema.of(ProbabilisticPartition.class),
            Schema.of(GaussianMixture.class),
            Schema.of(AutoMixture.class),
            Schema.of(NoiseMixture.class),
            Schema.of(MergedMixture.class),
            Schema.of(Dbscan.class),
            Schema.of(Optics.class),
            Schema.of(Hdbscan.class),
            Schema.of(DensityPeaks.class),
            Schema.of(MeanShift.class),
            Schema.of(Agglomerative.class),
            Schema.of(Birch.class),
            Schema.of(Spectral.class),
            Schema.of(Louvain.class),
            Schema.of(Leiden.class),
            Schema.of(AffinityPropagation.class),
            Schema.of(ChineseWhispers.class),
            Schema.of(PerceptualMixture.class));

    private Algorithms() {}

    public static List<Schema<Clusterer>> all() {
        return ALL;
    }

    /**
     * The algorithm with this id, such as {@code k-means}.
     *
     * @throws InvalidInputException if there is none; the message lists those that there are
     */
    public static Schema<Clusterer> schema(String id) {
        return ALL.stream()
                .filter(schema -> schema.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("There is no algorithm \"" + id + "\"; there are "
                        + String.join(", ", ALL.stream().map(Schema::id).toList()) + "."));
    }
}
