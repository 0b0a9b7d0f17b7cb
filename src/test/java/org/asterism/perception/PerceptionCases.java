package org.asterism.perception;

import java.util.List;
import org.asterism.cluster.ContractCase;

/** This room's algorithms for the contract test. */
public final class PerceptionCases {
    private PerceptionCases() {}

    public static List<ContractCase> all() {
        return List.of(perceptual(Grouping.CHAIN), perceptual(Grouping.AVERAGE));
    }

    private static ContractCase perceptual(Grouping grouping) {
        PerceptualMixture algorithm = new PerceptualMixture(0.5, grouping, Coordinates.DISPLAYED, 1, 3, 0);
        return ContractCase.of(algorithm).inAnyOrder().inThePlane().slow(algorithm, 20_000);
    }
}
