package org.asterism.cluster.density;

import java.util.List;
import org.asterism.cluster.ContractCase;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;

/** This room's algorithms for the contract test. */
public final class DensityCases {
    private DensityCases() {}

    public static List<ContractCase> all() {
        return List.of(
                ContractCase.of(new Dbscan(0.05, 4))
                        .scaling(exponent -> new Dbscan(Math.scalb(0.05, exponent), 4))
                        .inAnyOrder()
                        .slow(new Dbscan(0.3, 2000), 200_000),
                ContractCase.of(Optics.xi(5, 0.05)).slow(Optics.xi(400, 0.05), 100_000),
                ContractCase.of(Optics.cut(5, 0.05)).scaling(exponent -> Optics.cut(5, Math.scalb(0.05, exponent))),
                ContractCase.of(new Optics(5, 0, Optics.Extraction.XI, 0.05, 1, new Distance(Metric.MANHATTAN)))
                        .upTo(4500),
                ContractCase.of(new Dbscan(0.05, 4, new Distance(Metric.MANHATTAN)))
                        .scaling(exponent -> new Dbscan(Math.scalb(0.05, exponent), 4, new Distance(Metric.MANHATTAN)))
                        .inAnyOrder()
                        .upTo(4500),
                ContractCase.of(new Hdbscan(5, 4, Hdbscan.Selection.LEAF, new Distance(Metric.MANHATTAN)))
                        .inAnyOrder()
                        .upTo(4500),
                ContractCase.of(new Hdbscan(5, 4)).inAnyOrder().slow(new Hdbscan(50, 400), 200_000),
                peaks(DensityEstimate.GAUSSIAN),
                peaks(DensityEstimate.NEIGHBORS),
                ContractCase.of(peaks(0, DensityEstimate.GAUSSIAN, true)),
                ContractCase.of(new MeanShift(0, Window.FLAT, true))
                        .slow(new MeanShift(0.1, Window.FLAT, false), 50_000),
                ContractCase.of(new MeanShift(0.2, Window.GAUSSIAN, true))
                        .scaling(exponent -> new MeanShift(Math.scalb(0.2, exponent), Window.GAUSSIAN, true)));
    }

    private static ContractCase peaks(DensityEstimate density) {
        return ContractCase.ofK(k -> peaks(k, density, false)).slow(peaks(5, density, true), 100_000);
    }

    private static DensityPeaks peaks(int k, DensityEstimate density, boolean halo) {
        return new DensityPeaks(k, density, 0, 10, halo, Distance.EUCLIDEAN);
    }
}
