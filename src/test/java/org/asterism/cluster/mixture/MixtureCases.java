package org.asterism.cluster.mixture;

import java.util.List;
import org.asterism.cluster.ContractCase;

/** This room's algorithms for the contract test. */
public final class MixtureCases {
    private MixtureCases() {}

    public static List<ContractCase> all() {
        return List.of(
                ContractCase.ofK(k -> new GaussianMixture(k, 1)).slow(new GaussianMixture(50, 1), 200_000),
                ContractCase.ofK(k -> new GaussianMixture(k, Covariance.TIED, 2, 1)),
                ContractCase.ofK(k -> new GaussianMixture(k, Covariance.DIAGONAL, 1, 1)),
                ContractCase.ofK(k -> new GaussianMixture(k, Covariance.SPHERICAL, 1, 1)),
                ContractCase.of(auto(Criterion.BIC, 6)).slow(auto(Criterion.BIC, 50), 200_000),
                ContractCase.of(auto(Criterion.ICL, 4)),
                ContractCase.of(auto(Criterion.BIC_ELBOW, 6)),
                // only without noise are there sure to be k clusters
                new ContractCase(
                        noise(3, 0.1),
                        k -> noise(k, 0),
                        _ -> noise(3, 0.1),
                        false,
                        false,
                        noise(50, 0.1),
                        200_000,
                        9000),
                ContractCase.of(merged(Merging.ENTROPY, MergeCount.ELBOW))
                        .slow(merged(Merging.ENTROPY, MergeCount.ELBOW), 100_000),
                ContractCase.of(merged(Merging.ENTROPY, MergeCount.ICL)),
                ContractCase.of(merged(Merging.RIDGELINE, MergeCount.ELBOW)),
                ContractCase.of(partition(Validation.BIC))
                        .inAnyOrder()
                        .slow(partition(Validation.BIC), 200_000)
                        .upTo(4500),
                ContractCase.of(partition(Validation.BOTH)).inAnyOrder().upTo(4500));
    }

    private static NoiseMixture noise(int k, double initialNoise) {
        return new NoiseMixture(k, initialNoise, Covariance.FULL, 1);
    }

    private static MergedMixture merged(Merging merging, MergeCount count) {
        return new MergedMixture(merging, count, 0.5, 6, Covariance.FULL, 1);
    }

    private static ProbabilisticPartition partition(Validation validation) {
        return new ProbabilisticPartition(validation, 10, 0.9, 0.9, Covariance.FULL, true);
    }

    private static AutoMixture auto(Criterion criterion, int most) {
        return new AutoMixture(criterion, 1, most, Covariance.FULL, 1, 1);
    }
}
