package org.asterism.cluster.graph;

import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.ContractCase;
import org.asterism.geometry.distance.Distance;

/** This room's algorithms for the contract test. */
public final class GraphCases {
    private GraphCases() {}

    public static List<ContractCase> all() {
        return List.of(
                ContractCase.ofK(k -> spectral(k, 8))
                        .slow(spectral(20, 30), 20_000)
                        .upTo(3000),
                ContractCase.of(new Louvain(
                                new Neighborhood(8, Symmetry.UNION, EdgeWeight.EQUAL), 1, Distance.EUCLIDEAN, 1))
                        .slow(
                                new Louvain(
                                        new Neighborhood(40, Symmetry.UNION, EdgeWeight.EQUAL),
                                        1,
                                        Distance.EUCLIDEAN,
                                        1),
                                100_000),
                ContractCase.of(new Leiden(
                                new Neighborhood(8, Symmetry.MUTUAL, EdgeWeight.SELF_TUNING), 1, Distance.EUCLIDEAN, 1))
                        .slow(
                                new Leiden(
                                        new Neighborhood(40, Symmetry.UNION, EdgeWeight.EQUAL),
                                        1,
                                        Distance.EUCLIDEAN,
                                        1),
                                100_000),
                ContractCase.of(whispers(8)).slow(whispers(40), 100_000),
                ContractCase.of(new AffinityPropagation(0.5, 0.7, 300, Distance.EUCLIDEAN))
                        .slow(new AffinityPropagation(0.5, 0.9, 1000, Distance.EUCLIDEAN), 3000)
                        .upTo(700));
    }

    private static Clusterer spectral(int k, int neighbors) {
        return new Spectral(
                k, GraphKind.NEIGHBORS, neighbors, 1, EdgeWeight.SELF_TUNING, 20_000, Distance.EUCLIDEAN, 1);
    }

    private static Clusterer whispers(int neighbors) {
        return new ChineseWhispers(
                new Neighborhood(neighbors, Symmetry.UNION, EdgeWeight.SELF_TUNING), 30, Distance.EUCLIDEAN, 1);
    }
}
