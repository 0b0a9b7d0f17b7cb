package org.asterism.bench.race;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.asterism.bench.Clusters;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Schema;

/** How time grows with the number of points, for the methods that are near linear. */
final class Growth {
    private static final int[] SIZES = {10_000, 100_000, 1_000_000, 10_000_000};
    private static final double LIMIT = Double.parseDouble(System.getProperty("race.limit", "60"));

    /** The same density of neighbours at every size. */
    private static final IntFunction<Map<String, ?>> NEIGHBORS =
            size -> Map.of("epsilon", 0.012 * Math.sqrt(1e4 / size), "min-points", 10);

    private static final List<Method> METHODS = List.of(
            new Method("k-means", size -> Map.of("k", 10, "starts", 1)),
            new Method("mini-batch-k-means", size -> Map.of("k", 10)),
            new Method("gaussian-mixture", size -> Map.of("k", 10)),
            new Method("dbscan", NEIGHBORS),
            new Method("hdbscan", size -> Map.of("min-cluster-size", size / 100, "min-samples", 10)),
            new Method("agglomerative", size -> Map.of("linkage", "single", "k", 10)),
            new Method("agglomerative", size -> Map.of("linkage", "ward", "k", 10)),
            new Method("birch", size -> Map.of("k", 10)));

    /** An algorithm of the catalogue and its options at a size. */
    private record Method(String id, IntFunction<Map<String, ?>> options) {}

    private Growth() {}

    static String table() throws Exception {
        StringBuilder text = new StringBuilder("""
                ## Growth

                Seconds by the clock on ten overlapping clusters in the plane, one run each after warming up at 10k points. In
                brackets by how much the time grew. What would take more than the limit or the heap is left out.

                | method | 10k | 100k | 1M | 10M |
                | --- | --- | --- | --- | --- |
                """);
        for (Method method : METHODS) {
            String row =
                    Algorithms.all().stream().anyMatch(schema -> schema.id().equals(method.id()))
                            ? row(method)
                            : "| " + method.id() + " | not in the catalogue | | | |\n";
            System.out.print(row);
            text.append(row);
        }
        return text.append('\n').toString();
    }

    private static String row(Method method) throws Exception {
        Schema<Clusterer> schema = Algorithms.schema(method.id());
        StringBuilder row =
                new StringBuilder("| " + schema.title() + " " + method.options().apply(10_000));
        warm(schema.create(method.options().apply(SIZES[0])));
        double before = Double.NaN;
        for (int size : SIZES) {
            Clusterer algorithm = schema.create(method.options().apply(size));
            String obstacle = obstacle(algorithm, size, before);
            if (!obstacle.isEmpty()) {
                row.append(" | ").append(obstacle);
                before = Double.POSITIVE_INFINITY;
                continue;
            }
            Points points = Clusters.of(size, 10);
            double seconds =
                    Clock.time(() -> algorithm.cluster(points, Job.QUIET)).seconds();
            row.append(" | ").append(Numbers.short3(seconds));
            if (size > SIZES[0]) {
                row.append(" (").append(Numbers.short3(seconds / before)).append("×)");
            }
            before = seconds;
        }
        return row.append(" |\n").toString();
    }

    private static void warm(Clusterer algorithm) {
        Points points = Clusters.of(SIZES[0], 10);
        long end = System.nanoTime() + 2_000_000_000L;
        while (System.nanoTime() < end) {
            algorithm.cluster(points, Job.QUIET);
        }
    }

    private static String obstacle(Clusterer algorithm, int size, double before) {
        if (15 * before > LIMIT) {
            return "left out: over " + Numbers.short3(LIMIT) + " s";
        }
        long needed = algorithm.memory(size, 2) + 16L * size;
        return needed > 0.8 * Runtime.getRuntime().maxMemory() ? "left out: needs " + (needed >> 20) + " MiB" : "";
    }
}
