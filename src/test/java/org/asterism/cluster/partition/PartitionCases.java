package org.asterism.cluster.partition;

import java.util.List;
import org.asterism.cluster.ContractCase;
import org.asterism.geometry.distance.Metric;

/** This room's algorithms for the contract test. */
public final class PartitionCases {
    private PartitionCases() {}

    public static List<ContractCase> all() {
        return List.of(
                ContractCase.ofK(k -> new KMeans(k, 3, 1)).slow(new KMeans(200, 50, 1), 200_000),
                ContractCase.ofK(k -> new MiniBatchKMeans(k, 100, 10, 1)),
                ContractCase.ofK(k -> new BisectingKMeans(k, BisectingKMeans.Loosest.SQUARED_ERROR, 2, 1)),
                ContractCase.of(new XMeans(1, 20, 2, 1)),
                ContractCase.ofK(k -> new FuzzyCMeans(k, 2, 1)).slow(new FuzzyCMeans(30, 1.5, 1), 100_000),
                ContractCase.of(new DpMeans(0.2))
                        .inAnyOrder()
                        .scaling(exponent -> new DpMeans(Math.scalb(0.2, exponent)))
                        .slow(new DpMeans(0.002), 50_000),
                ContractCase.ofK(k -> new KMedoids(k, 1)).slow(new KMedoids(50, 1), 200_000),
                ContractCase.ofK(k -> clara(k, Sampling.FASTER)).slow(clara(400, Sampling.FASTER), 200_000),
                ContractCase.ofK(k -> clara(k, Sampling.ORIGINAL)),
                ContractCase.ofK(k -> clarans(k, Sampling.FASTER)).slow(clarans(50, Sampling.FASTER), 200_000),
                ContractCase.of(silhouette(3)).slow(silhouette(20), 50_000));
    }

    private static Clara clara(int k, Sampling variant) {
        return new Clara(k, 5, variant, Metric.EUCLIDEAN, 2, 1);
    }

    private static Clarans clarans(int k, Sampling variant) {
        return new Clarans(k, 2, variant, Metric.EUCLIDEAN, 2, 1);
    }

    private static MedoidSilhouette silhouette(int most) {
        return new MedoidSilhouette(2, most, Metric.EUCLIDEAN, 2, 1);
    }
}
