package org.asterism.cluster.partition;

import java.util.List;
import org.asterism.cluster.ContractCase;

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
                        .slow(new DpMeans(0.002), 50_000));
    }
}
