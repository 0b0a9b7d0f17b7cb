package org.asterism.bench.race;

import java.util.Locale;
import java.util.SplittableRandom;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.medoid.GivenMedoids;
import org.asterism.cluster.medoid.PamVariant;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;

/** How much faster our FastPAM1 and FasterPAM swap than our original PAM from the same random start. */
final class Swaps {
    private static final int[][] SIZES = {{1000, 10}, {1000, 100}, {1000, 200}};

    private Swaps() {}

    static String table() throws Exception {
        StringBuilder text = new StringBuilder("""
                ## Swaps of our FasterPAM and FastPAM1 against those of our original PAM

                The papers measured 458 times at k = 100 and 1191 times at k = 200 (Schubert and Rousseeuw 2021), 200 times at
                k = 100 (2019). Seconds by the clock, of the swaps alone, from the same random start.

                | points | k | PAM, s | FastPAM1, s | FasterPAM, s | PAM / FastPAM1 | PAM / FasterPAM | losses |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (int[] size : SIZES) {
            String row = row(BenchmarkData.points("med10k", size[0]), size[1]);
            System.out.print(row);
            text.append(row);
        }
        return text.append('\n').toString();
    }

    private static String row(Points points, int k) throws Exception {
        int[] start = new SplittableRandom(k)
                .ints(0, points.size())
                .distinct()
                .limit(k)
                .toArray();
        Clock<int[]> faster = best(points, start, PamVariant.FASTER_PAM, 10);
        Clock<int[]> fast = best(points, start, PamVariant.FAST_PAM1, 3);
        Clock<int[]> pam = best(points, start, PamVariant.PAM, 1);
        return String.format(
                Locale.ROOT,
                "| %d | %d | %s | %s | %s | %s× | %s× | %.6f, %.6f, %.6f |%n",
                points.size(),
                k,
                Numbers.short3(pam.seconds()),
                Numbers.short3(fast.seconds()),
                Numbers.short3(faster.seconds()),
                Numbers.short3(pam.seconds() / fast.seconds()),
                Numbers.short3(pam.seconds() / faster.seconds()),
                Inputs.loss(points, pam.result()),
                Inputs.loss(points, fast.result()),
                Inputs.loss(points, faster.result()));
    }

    private static Clock<int[]> best(Points points, int[] start, PamVariant variant, int turns) throws Exception {
        Clock<int[]> best = Clock.time(() -> GivenMedoids.improve(points, Distance.EUCLIDEAN, start, variant));
        for (int turn = 1; turn < turns; turn++) {
            Clock<int[]> next = Clock.time(() -> GivenMedoids.improve(points, Distance.EUCLIDEAN, start, variant));
            best = next.seconds() < best.seconds() ? next : best;
        }
        return best;
    }
}
