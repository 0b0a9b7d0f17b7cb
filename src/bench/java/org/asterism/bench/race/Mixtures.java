package org.asterism.bench.race;

import static org.asterism.bench.race.Contestant.ours;
import static org.asterism.bench.race.Contestant.peer;

import elki.clustering.em.EM;
import elki.clustering.em.models.TextbookMultivariateGaussianModelFactory;
import elki.clustering.kmeans.initialization.Predefined;
import java.util.List;
import java.util.stream.IntStream;
import jsat.clustering.EMGaussianMixture;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.mixture.GivenPasses;
import org.asterism.geometry.Points;
import smile.stat.distribution.MultivariateExponentialFamilyMixture;
import smile.stat.distribution.MultivariateGaussianDistribution;
import smile.stat.distribution.MultivariateMixture;

/** W6: twenty passes of EM, from the hard labels of ten given places where a program takes a start. */
final class Mixtures {
    private static final int K = 10;
    private static final int PASSES = 20;

    private Mixtures() {}

    static Workload mixture() {
        Points points = BenchmarkData.points("blobs1m", 1_000_000);
        double[][] rows = Inputs.rows(points);
        double[][] places = Inputs.tenStarts();
        int[] labels = Inputs.nearest(points, places);
        return new Workload(
                "W6",
                "Gaussian mixture, full, 1M points, k = 10, 20 passes",
                Expected.within("log-likelihood", 1.3948, 0.005).and(Expected.exactly("passes", PASSES)),
                List.of(
                        ours("Asterism Gaussian mixture", points, input -> {
                            double likelihood = GivenPasses.logLikelihood(input, labels, K, PASSES);
                            return () -> Measures.of("log-likelihood", likelihood);
                        }),
                        peer(Elki.NAME + ", own spread at the start", Elki.database(rows), relation -> {
                            var start =
                                    new TextbookMultivariateGaussianModelFactory(new Predefined(Inputs.tenStarts()));
                            new EM<>(K, 0, start, PASSES, PASSES, 0, false).run(relation);
                            return () -> Measures.of("passes", PASSES);
                        }),
                        peer("Smile 6.3.0", () -> components(rows, labels), start -> {
                            var found = MultivariateExponentialFamilyMixture.fit(rows, start, 0, PASSES, 0);
                            return () -> Measures.of("log-likelihood", found.L / rows.length);
                        }),
                        peer(Jsat.NAME + ", own start", Jsat.data(rows), data -> {
                                    EMGaussianMixture em = new EMGaussianMixture();
                                    em.setIterationLimit(PASSES);
                                    em.cluster(data, K, (int[]) null);
                                    return () -> Measures.of("passes", PASSES);
                                })
                                .onlyWhereSlow()),
                List.of());
    }

    private static MultivariateMixture.Component[] components(double[][] rows, int[] labels) {
        return IntStream.range(0, K)
                .mapToObj(c -> IntStream.range(0, rows.length)
                        .filter(i -> labels[i] == c)
                        .mapToObj(i -> rows[i])
                        .toArray(double[][]::new))
                .map(members -> new MultivariateMixture.Component(
                        (double) members.length / rows.length, MultivariateGaussianDistribution.fit(members)))
                .toArray(MultivariateMixture.Component[]::new);
    }
}
