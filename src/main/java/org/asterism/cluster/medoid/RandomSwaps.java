package org.asterism.cluster.medoid;

import java.util.SplittableRandom;
import org.asterism.job.Job;

/**
 * The search of CLARANS: draws a medoid and another object, swaps them if that improves, and gives up after many draws in a
 * row that do not. Ng and Han 2002, doi 10.1109/TKDE.2002.1033770.
 */
final class RandomSwaps extends SwapSearch {
    private final int patience;
    private final SplittableRandom random;

    /** @param patience after how many draws in a row without a swap to stop */
    RandomSwaps(MedoidState state, int patience, SplittableRandom random, MedoidSteps steps, Job job) {
        super(state, new int[1], steps, job);
        this.patience = patience;
        this.random = random;
    }

    @Override
    void search() {
        int failures = 0;
        while (failures < patience) {
            int medoid = random.nextInt(state.count());
            order[0] = random.nextInt(state.labels().length);
            trials.run(0, 1);
            double change = trials.changes(0)[medoid];
            if (!improves(medoid, change)) {
                failures++;
            } else if (swap(medoid, order[0], change)) {
                failures = 0;
            } else {
                return;
            }
            progress((double) failures / patience);
        }
    }
}
