package org.asterism.bench;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.cluster.Traceable;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.medoid.KMedoids;
import org.asterism.cluster.medoid.MedoidStart;
import org.asterism.cluster.medoid.PamVariant;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.parameter.Schema;

/** What it takes to watch runs on 10,000 points: bytes of the steps, and the time to read one. To beat: 33 ms, 128 MB. */
public final class TraceSpeed {
    private static final int POINTS = 10_000;
    private static final long MOST_BYTES = 128L << 20;
    private static final int READS = 20_000;

    private TraceSpeed() {}

    public static void main(String[] arguments) {
        Points points = Clusters.of(POINTS, 10);
        System.out.println(
                "| 10k points | steps | stride | MB | plain, ms | watched, ms | forward, µs | back, µs | random, µs |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        List<Traceable> algorithms = List.of(
                new KMeans(10, 5, 1),
                new GaussianMixture(10, 1),
                new KMedoids(10, 1),
                new KMedoids(10, PamVariant.FAST_PAM1, MedoidStart.RANDOM, Distance.EUCLIDEAN, 1),
                new Dbscan(0.012, 10));
        algorithms.forEach(algorithm -> measure(algorithm, points));
    }

    private static void measure(Traceable algorithm, Points points) {
        algorithm.cluster(points, Job.QUIET);
        long start = System.nanoTime();
        algorithm.cluster(points, Job.QUIET);
        double plain = (System.nanoTime() - start) / 1e6;
        Trace trace = Trace.upTo(MOST_BYTES);
        start = System.nanoTime();
        algorithm.cluster(points, trace, Job.QUIET);
        double watched = (System.nanoTime() - start) / 1e6;
        List<Step> steps = trace.steps();
        int last = steps.size() - 1;
        SplittableRandom random = new SplittableRandom(1);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.2f | %.1f | %.1f | %.2f | %.2f | %.2f |%n",
                name(algorithm),
                steps.size(),
                trace.stride(),
                trace.bytes() / 1e6,
                plain,
                watched,
                time(steps, read -> read % (last + 1)),
                time(steps, read -> last - read % (last + 1)),
                time(steps, _ -> random.nextInt(last + 1)));
    }

    private static String name(Traceable algorithm) {
        String title = Schema.of(algorithm).title();
        return algorithm instanceof KMedoids medoids ? title + " " + medoids.variant() : title;
    }

    /** Microseconds a step, after a round to warm up. */
    private static double time(List<Step> steps, IntUnaryOperator order) {
        long sum = 0;
        long start = 0;
        for (int round = 0; round < 2; round++) {
            start = System.nanoTime();
            for (int read = 0; read < READS; read++) {
                sum += steps.get(order.applyAsInt(read)).labels()[0];
            }
        }
        double taken = (System.nanoTime() - start) / 1e3 / READS;
        return sum == Long.MIN_VALUE ? Double.NaN : taken;
    }
}
