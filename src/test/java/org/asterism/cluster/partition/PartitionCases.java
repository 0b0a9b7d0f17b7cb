package org.asterism.cluster.partition;

import java.util.List;
import org.asterism.cluster.ContractCase;

/** This room's algorithms for the contract test. */
public final class PartitionCases {
    private PartitionCases() {}

    public static List<ContractCase> all() {
        return List.of(
                ContractCase.ofK(k -> new KMeans(k, 3, 1)).slow(new KMeans(200, 50, 1), 200_000),
                ContractCase.ofK(k -> new KMedoids(k, 1)).slow(new KMedoids(50, 1), 200_000));
    }
}
