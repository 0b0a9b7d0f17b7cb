package org.asterism.bench.race;

import static org.asterism.bench.race.Contestant.ours;
import static org.asterism.bench.race.Contestant.peer;

import elki.database.query.QueryBuilder;
import elki.distance.minkowski.EuclideanDistance;
import elki.evaluation.clustering.internal.Silhouette;
import java.util.List;
import org.asterism.cluster.BenchmarkData;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.quality.Space;

/** W7: the exact mean silhouette. */
final class Silhouettes {
    private Silhouettes() {}

    static Workload exact() {
        Points points = BenchmarkData.points("hier20k", 20_000);
        int[] labels = BenchmarkData.labels("hier20k");
        return new Workload(
                "W7",
                "silhouette, 20k points, 15 clusters",
                Expected.about("silhouette", 0.433402320),
                List.of(
                        ours("Asterism silhouette", points, input -> {
                            double mean = org.asterism.quality.Silhouette.of(Space.euclidean(input), labels, Job.QUIET)
                                    .mean();
                            return () -> Measures.of("silhouette", mean);
                        }),
                        peer(Elki.NAME, Elki.database(Inputs.rows(points)), relation -> {
                            var distances = new QueryBuilder<>(relation, EuclideanDistance.STATIC).distanceQuery();
                            double mean = new Silhouette<>(EuclideanDistance.STATIC, false)
                                    .evaluateClustering(relation, distances, Elki.clustering(relation, labels));
                            return () -> Measures.of("silhouette", mean);
                        })),
                List.of());
    }
}
