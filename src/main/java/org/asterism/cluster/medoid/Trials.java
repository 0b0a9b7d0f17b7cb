package org.asterism.cluster.medoid;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/** Tries candidates in a fixed order for the medoids as they are, many at once. */
final class Trials {
    private static final int LANES = 8;
    private static final int MOST_AT_ONCE = 512;
    /** Bounds the memory for the changes, in numbers. */
    private static final int ROOM = 1 << 20;

    private final MedoidState state;
    private final int[] order;
    private final Job job;
    private final Profile.Reached[] memory;
    private final double[][] changes;
    private final int[] given;

    /**
     * For some medoids.
     *
     * @param order the objects in the order in which they are tried
     * @param singly to try one at a time, as those who watch expect, whatever that costs
     */
    Trials(MedoidState state, int[] order, boolean singly, Job job) {
        this.state = state;
        this.order = order;
        this.job = job;
        memory = new Profile.Reached[LANES];
        Arrays.setAll(memory, lane -> Profile.Reached.of(state.labels().length));
        int most = singly ? 1 : Math.clamp(ROOM / state.count(), LANES, MOST_AT_ONCE);
        changes = new double[most][state.count()];
        given = new int[most];
    }

    /** How many candidates can be tried at once. */
    int most() {
        return changes.length;
    }

    /** Tries the candidates at {@code from} to {@code from + count - 1} of the order. */
    void run(int from, int count) {
        if (count < LANES) {
            for (int slot = 0; slot < count; slot++) {
                evaluate(from + slot, slot, memory[0]);
            }
            return;
        }
        Parallel.forEach(LANES, lane -> {
            for (int slot = lane; slot < count; slot += LANES) {
                evaluate(from + slot, slot, memory[lane]);
            }
        });
    }

    /** The change for each medoid, of the candidate tried in a slot. */
    double[] changes(int slot) {
        return changes[slot];
    }

    /** The best medoid to give up for the candidate tried in a slot. */
    int given(int slot) {
        return given[slot];
    }

    /** The change for that medoid. */
    double change(int slot) {
        return changes[slot][given[slot]];
    }

    private void evaluate(int at, int slot, Profile.Reached reached) {
        job.check();
        double[] own = changes[slot];
        if (state.isMedoid(order[at])) {
            Arrays.fill(own, 0);
        } else {
            state.changes(order[at], reached, own);
        }
        int best = 0;
        for (int m = 1; m < own.length; m++) {
            best = own[m] < own[best] ? m : best;
        }
        given[slot] = best;
    }
}
