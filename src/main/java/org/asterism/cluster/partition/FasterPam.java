package org.asterism.cluster.partition;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * FasterPAM: eager swaps, each found in one pass over the objects by way of the removal loss of every medoid.
 *
 * <p>Candidates are tried in a fixed order. While swaps are rare, many are tried at once for the same medoids; the first
 * in order that improves is swapped in and those after it are tried anew, so the result is that of trying them one by
 * one. Schubert and Rousseeuw 2021, doi 10.1016/j.is.2021.101804, algorithm 4.
 */
final class FasterPam {
    private static final int MOST_AT_ONCE = 512;
    private static final int LANES = 8;

    /** Improvements below this share of the sums they are made from are rounding. */
    private static final double TOLERANCE = 1e-12;

    private final Profile profile;
    private final NearestMedoids state;
    private final int[] order;
    private final Job job;
    private final Lane[] lanes;
    private final double[] change;
    private final int[] given;
    private int swaps;

    /** @param order the objects in the order in which they are tried */
    FasterPam(Profile profile, int[] medoids, int[] order, Job job) {
        this.profile = profile;
        this.order = order;
        this.job = job;
        state = new NearestMedoids(profile, medoids, job);
        lanes = new Lane[LANES];
        Arrays.setAll(lanes, lane -> new Lane());
        change = new double[MOST_AT_ONCE];
        given = new int[MOST_AT_ONCE];
    }

    Medoids run() {
        int at = 0;
        int sinceSwap = 0;
        int width = 1;
        while (sinceSwap < order.length) {
            int count = Math.min(width, Math.min(order.length - at, order.length - sinceSwap));
            int improving = tryAll(at, count);
            if (improving < count) {
                double before = state.loss();
                state.swap(given[improving], order[at + improving]);
                swaps++;
                if (state.loss() >= before) {
                    // The gain was rounding; without this stop two such swaps could undo each other for ever.
                    break;
                }
                sinceSwap = 0;
                width = 1;
            } else {
                sinceSwap += count;
                width = Math.min(MOST_AT_ONCE, 2 * width);
            }
            at = (at + Math.min(count, improving + 1)) % order.length;
            job.progress(Math.max((double) sinceSwap / order.length, swaps / (swaps + 4.0 * state.count())));
        }
        return new Medoids(state.medoids(), state.labels(), state.loss(), swaps);
    }

    /** Tries candidates; returns how many come before the first that improves. */
    private int tryAll(int from, int count) {
        if (count < LANES) {
            for (int c = 0; c < count; c++) {
                lanes[0].evaluate(from, c);
            }
        } else {
            Parallel.forEach(LANES, lane -> {
                for (int c = lane; c < count; c += LANES) {
                    lanes[lane].evaluate(from, c);
                }
            });
        }
        int first = 0;
        while (first < count && !improves(first)) {
            first++;
        }
        return first;
    }

    private boolean improves(int slot) {
        return change[slot] < -TOLERANCE * (state.loss() + state.removal(given[slot]));
    }

    /** Memory for one candidate under trial. */
    private final class Lane {
        private final Profile.Reached reached = Profile.Reached.of(profile.size());
        private final double[] loss = new double[state.count()];

        void evaluate(int from, int slot) {
            job.check();
            int candidate = order[from + slot];
            if (state.isMedoid(candidate)) {
                change[slot] = 0;
                return;
            }
            int count = profile.within(candidate, reached);
            double shared = state.gains(reached, count, loss);
            int best = 0;
            for (int m = 1; m < loss.length; m++) {
                best = loss[m] < loss[best] ? m : best;
            }
            change[slot] = loss[best] + shared;
            given[slot] = best;
        }
    }
}
