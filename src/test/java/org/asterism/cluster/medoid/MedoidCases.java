package org.asterism.cluster.medoid;

import java.util.List;
import org.asterism.cluster.ContractCase;
import org.asterism.geometry.distance.Distance;

/** This room's algorithms for the contract test. */
public final class MedoidCases {
    private MedoidCases() {}

    public static List<ContractCase> all() {
        return List.of(
                ContractCase.ofK(k -> new KMedoids(k, 1))
                        .slow(new KMedoids(50, 1), 200_000)
                        .upTo(4500),
                ContractCase.ofK(k -> clara(k, Sampling.FASTER)).slow(clara(400, Sampling.FASTER), 200_000),
                ContractCase.ofK(k -> clara(k, Sampling.ORIGINAL)),
                ContractCase.ofK(k -> clarans(k, Sampling.FASTER)).slow(clarans(50, Sampling.FASTER), 200_000),
                ContractCase.of(silhouette(3)).slow(silhouette(20), 50_000).upTo(3000));
    }

    private static Clara clara(int k, Sampling variant) {
        return new Clara(k, 5, variant, Distance.EUCLIDEAN, 1);
    }

    private static Clarans clarans(int k, Sampling variant) {
        return new Clarans(k, 2, variant, Distance.EUCLIDEAN, 1);
    }

    private static MedoidSilhouette silhouette(int most) {
        return new MedoidSilhouette(2, most, Distance.EUCLIDEAN, 1);
    }
}
