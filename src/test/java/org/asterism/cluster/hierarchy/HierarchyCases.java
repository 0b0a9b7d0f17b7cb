package org.asterism.cluster.hierarchy;

import java.util.ArrayList;
import java.util.List;
import org.asterism.cluster.ContractCase;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;

/** This room's algorithms for the contract test. */
public final class HierarchyCases {
    private HierarchyCases() {}

    public static List<ContractCase> all() {
        List<ContractCase> cases = new ArrayList<>();
        for (Linkage linkage : Linkage.values()) {
            cases.add(of(linkage));
        }
        cases.add(ContractCase.ofK(k -> under(Metric.MANHATTAN, Linkage.AVERAGE, k))
                .inAnyOrder()
                .slow(under(Metric.MANHATTAN, Linkage.AVERAGE, 5), 9_000)
                .upTo(3000));
        cases.add(ContractCase.ofK(k -> under(Metric.CHEBYSHEV, Linkage.SINGLE, k))
                .inAnyOrder()
                .slow(under(Metric.CHEBYSHEV, Linkage.SINGLE, 5), 30_000)
                .upTo(4500));
        cases.add(ContractCase.of(cut(Cut.HEIGHT, Linkage.AVERAGE, 0.2))
                .scaling(exponent -> cut(Cut.HEIGHT, Linkage.AVERAGE, Math.scalb(0.2, exponent)))
                .inAnyOrder()
                .upTo(4500));
        cases.add(ContractCase.of(cut(Cut.INCONSISTENCY, Linkage.SINGLE, 1)).inAnyOrder());
        cases.add(ContractCase.ofK(k -> new Birch(k, 0, 2000, 32)).slow(new Birch(5, 0, 2000, 32), 100_000));
        return cases;
    }

    private static ContractCase of(Linkage linkage) {
        boolean pairs = !linkage.geometric() && linkage != Linkage.SINGLE;
        return ContractCase.ofK(k -> new Agglomerative(linkage, k))
                .inAnyOrder()
                .slow(new Agglomerative(linkage, 5), pairs ? 30_000 : 200_000);
    }

    private static Agglomerative under(Metric metric, Linkage linkage, int k) {
        return new Agglomerative(linkage, Cut.K, k, 1, 1, 2, new Distance(metric));
    }

    private static Agglomerative cut(Cut cut, Linkage linkage, double height) {
        return new Agglomerative(linkage, cut, 3, height, 1.15, 2, Distance.EUCLIDEAN);
    }
}
