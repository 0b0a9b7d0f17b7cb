package org.asterism.cluster.mixture;

import java.util.List;
import org.asterism.cluster.ContractCase;

/** This room's algorithms for the contract test. */
public final class MixtureCases {
    private MixtureCases() {}

    public static List<ContractCase> all() {
        return List.of(ContractCase.ofK(k -> new GaussianMixture(k, 1)).slow(new GaussianMixture(50, 1), 200_000));
    }
}
