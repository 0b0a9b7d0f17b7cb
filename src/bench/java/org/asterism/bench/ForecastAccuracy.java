package org.asterism.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.asterism.parameter.Schema;
import org.asterism.tuning.forecast.Forecast;
import org.asterism.tuning.forecast.Observation;

/**
 * How far the time foretold for a run is off: each algorithm runs with random numbers of points, columns and clusters, and
 * each run is foretold from those before it. To beat: 30 % at the median after ten runs.
 */
public final class ForecastAccuracy {
    private static final int RUNS = 30;
    private static final int ENOUGH = 10;
    private static final double SHORTEST = 0.02;
    private static final List<String> ALGORITHMS = List.of(
            "k-means", "k-medoids", "gaussian-mixture", "dbscan", "hdbscan", "agglomerative", "birch", "mean-shift");

    private ForecastAccuracy() {}

    public static void main(String[] arguments) {
        List<Double> errors = new ArrayList<>();
        for (String id : ALGORITHMS) {
            List<Double> own = errors(id);
            errors.addAll(own);
            System.out.printf(
                    Locale.ROOT, "%-18s median error %3.0f %% of %d runs%n", id, 100 * median(own), own.size());
        }
        System.out.printf(Locale.ROOT, "%-18s median error %3.0f %%%n", "all", 100 * median(errors));
    }

    private static List<Double> errors(String id) {
        SplittableRandom random = new SplittableRandom(id.hashCode());
        List<Observation> past = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        int most = id.equals("k-medoids") || id.equals("mean-shift") ? 10_000 : 200_000;
        for (int run = 0; run < RUNS; run++) {
            int size = (int) Math.exp(random.nextDouble(Math.log(2000), Math.log(most)));
            int dimensions = random.nextInt(2, 5);
            Clusterer algorithm = random(id, random);
            Points points = RandomPoints.blobs(size, dimensions, 8, 0.05, run);
            double expected =
                    Forecast.of(past).expect(algorithm, size, dimensions).cost().seconds();
            double seconds = seconds(algorithm, points);
            past.add(Observation.of(algorithm, size, dimensions, seconds));
            if (run >= ENOUGH && seconds >= SHORTEST) {
                errors.add(Math.abs(expected - seconds) / seconds);
            }
        }
        return errors;
    }

    private static Clusterer random(String id, SplittableRandom random) {
        Schema<Clusterer> schema = Algorithms.schema(id);
        Map<String, Object> values = schema.values(schema.initial());
        values.replaceAll((option, value) -> switch (option) {
            case "k" -> random.nextInt(2, 40);
            case "min-points", "min-samples" -> random.nextInt(4, 20);
            case "epsilon" -> random.nextDouble(0.01, 0.04);
            case "bandwidth" -> 0.1;
            default -> value;
        });
        return schema.create(values);
    }

    private static double seconds(Clusterer algorithm, Points points) {
        long start = System.nanoTime();
        algorithm.cluster(points, Job.QUIET);
        return (System.nanoTime() - start) * 1e-9;
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }
}
