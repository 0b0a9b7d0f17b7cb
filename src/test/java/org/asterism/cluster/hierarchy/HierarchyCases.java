package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.ContractCase;

/** This room's algorithms for the contract test. */
public final class HierarchyCases {
    private HierarchyCases() {}

    public static List<ContractCase> all() {
        return Arrays.stream(Linkage.values()).map(HierarchyCases::of).toList();
    }

    private static ContractCase of(Linkage linkage) {
        boolean quadratic = linkage == Linkage.COMPLETE || linkage == Linkage.AVERAGE;
        return ContractCase.ofK(k -> new Agglomerative(linkage, k))
                .inAnyOrder()
                .slow(new Agglomerative(linkage, 5), quadratic ? 12_000 : 200_000);
    }
}
