package org.asterism.tuning.sweep;

import java.util.List;
import java.util.function.IntPredicate;
import org.asterism.quality.Measure;

/**
 * The order in which a sweep tries its combinations: first the ends and the middle of each axis, then ever finer, and of
 * those the ones near the best so far.
 */
final class BestFirst {
    /** How many levels of fineness the length of an axis is worth. */
    private static final double PULL = 4;

    private final int[][] levels;
    private final boolean[] done;
    private final Measure.Best better;
    private int best = -1;
    private double value = Double.NaN;

    /** @param sizes how many values each axis has; those of the last change fastest from combination to combination */
    BestFirst(List<Integer> sizes, Measure.Best better) {
        this.better = better;
        levels = sizes.stream().map(BestFirst::levels).toArray(int[][]::new);
        done = new boolean[sizes.stream().reduce(1, (a, b) -> a * b)];
    }

    /** How fine each value of an axis is: 0 for ends and middle, then 1 for the middles between these. */
    private static int[] levels(int size) {
        int[] levels = new int[size];
        split(levels, 0, size - 1, 0);
        return levels;
    }

    private static void split(int[] levels, int from, int to, int level) {
        if (to - from > 1) {
            int middle = (from + to) / 2;
            levels[middle] = level;
            split(levels, from, middle, level + 1);
            split(levels, middle, to, level + 1);
        }
    }

    /**
     * The next combination, or -1 after the last.
     *
     * @param cheap combinations that come before all others
     */
    int next(IntPredicate cheap) {
        int next = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int member = 0; member < done.length; member++) {
            double lateness =
                    done[member] ? Double.POSITIVE_INFINITY : lateness(member) + (cheap.test(member) ? 0 : 1e3);
            if (lateness < least) {
                least = lateness;
                next = member;
            }
        }
        if (next >= 0) {
            done[next] = true;
        }
        return next;
    }

    /** Says what the leading measure gave; NaN where it gave nothing. */
    void measured(int member, double measured) {
        boolean improves = better == Measure.Best.HIGHER ? measured > value : measured < value;
        if (!Double.isNaN(measured) && (best < 0 || improves)) {
            best = member;
            value = measured;
        }
    }

    private double lateness(int member) {
        int level = 0;
        double away = 0;
        int rest = member;
        int bestRest = best;
        for (int axis = levels.length - 1; axis >= 0; axis--) {
            int size = levels[axis].length;
            level = Math.max(level, levels[axis][rest % size]);
            if (best >= 0) {
                away = Math.max(away, Math.abs(rest % size - bestRest % size) / Math.max(1.0, size - 1));
            }
            rest /= size;
            bestRest /= size;
        }
        return level == 0 ? 0 : level + PULL * away;
    }
}
