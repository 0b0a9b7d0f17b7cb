package org.asterism.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;

/** How long each algorithm goes on after it was cancelled, the slowest first. To beat: 100 ms. */
public final class CancelLatency {
    private static final int[] WAITS = {5, 60, 250};
    private static final int TRIES = 3;

    private CancelLatency() {}

    private record Late(String algorithm, double milliseconds) {}

    public static void main(String[] arguments) {
        List<Late> all = ClustererContractTest.all().stream()
                .filter(one -> one.slowSize() > 0)
                .map(CancelLatency::worst)
                .sorted(Comparator.comparingDouble(Late::milliseconds).reversed())
                .toList();
        all.forEach(late -> System.out.printf(Locale.ROOT, "%8.1f ms  %s%n", late.milliseconds(), late.algorithm()));
    }

    /** The best of a few tries at each moment, which a busy machine disturbs least; the worst of the moments. */
    private static Late worst(ContractCase one) {
        Points points = RandomPoints.blobs(one.slowSize(), 2, 20, 0.05, 12);
        double worst = 0;
        for (int wait : WAITS) {
            double best = Double.POSITIVE_INFINITY;
            for (int t = 0; t < TRIES; t++) {
                best = Math.min(best, late(one.slow(), points, wait));
            }
            worst = Math.max(worst, best);
        }
        return new Late(one.slow().toString(), worst);
    }

    private static double late(Clusterer algorithm, Points points, int wait) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(wait);
        try {
            algorithm.cluster(points, Job.silent(() -> System.nanoTime() - end > 0));
            return 0;
        } catch (CancelledException e) {
            return (System.nanoTime() - end) / 1e6;
        }
    }
}
