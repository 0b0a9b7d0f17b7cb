package org.asterism.cluster.density;

import java.util.List;
import org.asterism.cluster.ContractCase;

/** This room's algorithms for the contract test. */
public final class DensityCases {
    private DensityCases() {}

    public static List<ContractCase> all() {
        return List.of(
                ContractCase.of(new Dbscan(0.05, 4))
                        .scaling(exponent -> new Dbscan(Math.scalb(0.05, exponent), 4))
                        .inAnyOrder()
                        .slow(new Dbscan(0.3, 2000), 200_000),
                ContractCase.of(new Hdbscan(5, 4)).inAnyOrder().slow(new Hdbscan(50, 400), 200_000));
    }
}
