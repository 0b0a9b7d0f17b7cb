package org.asterism.lesson.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which steps of runs beside each other are shown together: positions 0 to {@link #last}, a step of each run at each. */
public final class Timeline {
    /** The step of each run, by position. */
    private final int[][] steps;

    private Timeline(int[][] steps) {
        this.steps = steps;
    }

    /**
     * With {@link Pace#STEPS} the position is the step; a run that is shorter stays at its last. With {@link Pace#WORK} each
     * position takes at least one run a step on, always the one that has computed fewer distances after it, so that no step
     * is left out and all have done about the same work.
     *
     * @param work of each run: how many distances it has computed at each of its steps, ascending
     */
    public static Timeline of(Pace pace, List<long[]> work) {
        return new Timeline(pace == Pace.WORK && counted(work) ? byWork(work.toArray(long[][]::new)) : bySteps(work));
    }

    /** Whether distances are counted in all of at least two runs, so that they can be shown by work. */
    public static boolean counted(List<long[]> work) {
        return work.size() > 1 && work.stream().allMatch(run -> run[run.length - 1] > 0);
    }

    /** The last position. */
    public int last() {
        return steps.length == 0 ? 0 : steps[0].length - 1;
    }

    /** The step of a run at a position; positions out of range are the first or the last. */
    public int step(int run, int position) {
        return steps[run][Math.clamp(position, 0, last())];
    }

    /** The first position at which a run has come to a step. */
    public int position(int run, int step) {
        int[] own = steps[run];
        int low = 0;
        int high = own.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (own[middle] < step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[][] bySteps(List<long[]> runs) {
        int last = runs.stream().mapToInt(run -> run.length - 1).max().orElse(0);
        int[][] steps = new int[runs.size()][last + 1];
        for (int run = 0; run < steps.length; run++) {
            int own = runs.get(run).length - 1;
            Arrays.setAll(steps[run], position -> Math.min(position, own));
        }
        return steps;
    }

    private static int[][] byWork(long[][] work) {
        List<int[]> positions = new ArrayList<>(List.of(new int[work.length]));
        for (int[] next = next(work, positions.getLast()); next != null; next = next(work, next)) {
            positions.add(next);
        }
        int[][] steps = new int[work.length][positions.size()];
        for (int run = 0; run < steps.length; run++) {
            int own = run;
            Arrays.setAll(steps[run], position -> positions.get(position)[own]);
        }
        return steps;
    }

    /** Takes those runs a step on whose next step has the least work; null where all have ended. */
    private static int @Nullable [] next(long[][] work, int[] now) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < now.length; run++) {
            least = now[run] + 1 < work[run].length ? Math.min(least, work[run][now[run] + 1]) : least;
        }
        if (least == Long.MAX_VALUE) {
            return null;
        }
        int[] next = now.clone();
        for (int run = 0; run < now.length; run++) {
            next[run] += now[run] + 1 < work[run].length && work[run][now[run] + 1] == least ? 1 : 0;
        }
        return next;
    }
}
