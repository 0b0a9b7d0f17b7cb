package org.asterism.cluster.medoid;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.asterism.job.Job;

/**
 * FastPAM2: each pass finds the best candidate for every medoid, then does the best swap and all others that still improve.
 *
 * <p>Schubert and Rousseeuw 2019, doi 10.1007/978-3-030-32047-8_16, algorithm 3, any improvement accepted.
 */
final class FastPam2 extends SwapSearch {
    private final double[] best;
    /** Where in the order the best candidate for each medoid is. */
    private final int[] bestAt;

    FastPam2(MedoidState state, int[] order, MedoidSteps steps, Job job) {
        super(state, order, steps, job);
        best = new double[state.count()];
        bestAt = new int[state.count()];
    }

    @Override
    void search() {
        boolean better = true;
        while (better) {
            findBest();
            int before = swaps();
            int[] byGain = IntStream.range(0, best.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(m -> best[m]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            better = swapAll(byGain) && swaps() > before;
            progress(swaps() / (swaps() + 1.0 * state.count()));
        }
    }

    private void findBest() {
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        for (int from = 0; from < order.length; from += trials.most()) {
            int count = Math.min(trials.most(), order.length - from);
            trials.run(from, count);
            for (int slot = 0; slot < count; slot++) {
                note(from + slot, trials.changes(slot));
            }
        }
        if (steps.watched()) {
            int[] candidates = Arrays.stream(bestAt).map(at -> order[at]).toArray();
            double[] gains = IntStream.range(0, best.length)
                    .mapToDouble(m -> improves(m, best[m]) ? best[m] : 0)
                    .toArray();
            steps.lookedForAll(now(), candidates, gains);
        }
    }

    private void note(int at, double[] changes) {
        for (int m = 0; m < best.length; m++) {
            if (changes[m] < best[m]) {
                best[m] = changes[m];
                bestAt[m] = at;
            }
        }
    }

    /** Says whether the search can go on: no swap failed to lower the loss. */
    private boolean swapAll(int[] byGain) {
        for (int m : byGain) {
            if (!improves(m, best[m])) {
                return true;
            }
            trials.run(bestAt[m], 1);
            double change = trials.changes(0)[m];
            if (!improves(m, change)) {
                steps.skipped(now(), m, order[bestAt[m]], change);
            } else if (!swap(m, order[bestAt[m]], change)) {
                return false;
            }
        }
        return true;
    }
}
