package org.asterism.cluster.medoid;

import org.asterism.job.Job;

/**
 * PAM's SWAP: steepest descent, the best swap of all pairs of a medoid and an object again and again.
 *
 * <p>What a swap changes is priced by the state: one pair at a time in original PAM, all medoids at once for a candidate in
 * FastPAM1, which finds the same swaps. Kaufman and Rousseeuw 1990, doi 10.1002/9780470316801, chapter 2; Schubert and
 * Rousseeuw 2021, doi 10.1016/j.is.2021.101804, algorithm 3.
 */
final class Pam extends SwapSearch {
    private int medoid;
    private int object;
    private double change;

    Pam(MedoidState state, int[] order, MedoidSteps steps, Job job) {
        super(state, order, steps, job);
    }

    @Override
    void search() {
        boolean better = true;
        while (better) {
            findBest();
            better = improves(medoid, change) && swap(medoid, object, change);
        }
    }

    /** The first in order of the best swaps. */
    private void findBest() {
        change = Double.POSITIVE_INFINITY;
        for (int from = 0; from < order.length; from += trials.most()) {
            int count = Math.min(trials.most(), order.length - from);
            trials.run(from, count);
            for (int slot = 0; slot < count; slot++) {
                if (trials.change(slot) < change) {
                    best(trials.given(slot), order[from + slot], trials.change(slot));
                }
            }
            double pass = (from + count) / (double) order.length;
            progress((swaps() + pass) / (swaps() + 1 + 2.0 * state.count()));
        }
    }

    private void best(int given, int candidate, double gain) {
        medoid = given;
        object = candidate;
        change = gain;
        if (steps.watched() && improves(given, gain)) {
            steps.looked(now(), given, candidate, gain);
        }
    }
}
