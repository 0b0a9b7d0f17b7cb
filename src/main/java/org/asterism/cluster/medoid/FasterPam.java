package org.asterism.cluster.medoid;

import org.asterism.job.Job;

/**
 * FasterPAM: eager swaps, each found in one pass over the objects by way of the removal loss of every medoid.
 *
 * <p>Candidates are tried in a fixed order. While swaps are rare, many are tried at once for the same medoids; the first
 * in order that improves is swapped in and those after it are tried anew, so the result is that of trying them one by
 * one. Schubert and Rousseeuw 2021, doi 10.1016/j.is.2021.101804, algorithm 4.
 */
final class FasterPam extends SwapSearch {
    private final int patience;

    FasterPam(MedoidState state, int[] order, MedoidSteps steps, Job job) {
        this(state, order, order.length, steps, job);
    }

    /** @param patience after how many candidates in a row without a swap to stop; all of them make a local optimum */
    FasterPam(MedoidState state, int[] order, int patience, MedoidSteps steps, Job job) {
        super(state, order, steps, job);
        this.patience = Math.min(patience, order.length);
    }

    @Override
    void search() {
        int at = 0;
        int sinceSwap = 0;
        int width = 1;
        while (sinceSwap < patience) {
            int count = Math.min(width, Math.min(order.length - at, patience - sinceSwap));
            trials.run(at, count);
            int improving = firstImproving(count);
            if (improving < count) {
                steps.passedBy(now(), order, at + improving, sinceSwap + improving);
                if (!swap(trials.given(improving), order[at + improving], trials.change(improving))) {
                    return;
                }
                sinceSwap = 0;
                width = 1;
            } else {
                sinceSwap += count;
                width = Math.min(trials.most(), 2 * width);
            }
            at = (at + Math.min(count, improving + 1)) % order.length;
            progress(Math.max((double) sinceSwap / patience, swaps() / (swaps() + 4.0 * state.count())));
        }
        steps.passedBy(now(), order, at, sinceSwap);
    }

    /** How many candidates come before the first that improves. */
    private int firstImproving(int count) {
        int first = 0;
        while (first < count && !improves(trials.given(first), trials.change(first))) {
            first++;
        }
        return first;
    }
}
