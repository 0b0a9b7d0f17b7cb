package org.asterism.cluster.medoid;

import org.asterism.job.Job;

/** What all searches for better medoids share: they swap until nothing improves. */
abstract class SwapSearch {
    /** Improvements below this share of the sums they are made from are rounding. */
    private static final double TOLERANCE = 1e-12;

    final MedoidState state;
    final int[] order;
    final Trials trials;
    final MedoidSteps steps;
    private final Job job;
    private int swaps;
    private double done;

    /** @param order the objects in the order in which they are tried */
    SwapSearch(MedoidState state, int[] order, MedoidSteps steps, Job job) {
        this.state = state;
        this.order = order;
        this.steps = steps;
        this.job = job;
        trials = new Trials(state, order, steps.watched(), job);
    }

    /** Swaps until nothing improves. */
    final Medoids run() {
        steps.started(now());
        search();
        return now();
    }

    /** The medoids as they are now, not to be kept. */
    final Medoids now() {
        return new Medoids(state.medoids(), state.labels(), state.loss(), swaps);
    }

    abstract void search();

    final boolean improves(int medoid, double change) {
        return change < -TOLERANCE * state.scale(medoid);
    }

    /**
     * Puts an object in the place of a medoid.
     *
     * @return whether the loss fell; if not, the gain was rounding, and the search must end, as two such swaps could undo
     *     each other for ever
     */
    final boolean swap(int medoid, int object, double change) {
        double before = state.loss();
        steps.considered(now(), medoid, object, change);
        state.swap(medoid, object);
        swaps++;
        steps.swapped(now(), before);
        return state.loss() < before;
    }

    final int swaps() {
        return swaps;
    }

    final void progress(double fraction) {
        done = Math.max(done, Math.min(1, fraction));
        job.progress(done);
    }
}
