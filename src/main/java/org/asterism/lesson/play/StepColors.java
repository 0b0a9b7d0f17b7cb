package org.asterism.lesson.play;

import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Step;
import org.asterism.quality.Matching;

/**
 * The palette colour of each cluster at each step of a run, so that a cluster keeps its colour however its number changes.
 *
 * <p>A step takes its colours from the step before by {@link Recoloring}; every {@value #BLOCK}th step is kept, the others are
 * found from there, so that a step has the same colours bit for bit from wherever one comes. Safe for several threads.
 */
public final class StepColors {
    private static final int BLOCK = 64;

    private final List<Step> steps;
    private final int[][] kept;
    /** What the colours are called outside, by their number here. */
    private final int[] palette;

    private int block = -1;
    private int[][] shown = {};

    private StepColors(List<Step> steps, int[][] kept, int[] palette) {
        this.steps = steps;
        this.kept = kept;
        this.palette = palette;
    }

    /** Finds the colours step by step, O(n) a step where clusters keep their numbers. */
    static final class Walk {
        private final List<Step> steps;
        private final int[][] kept;
        private int number;
        private int most;
        private int[] before = {};
        private int[] colors = {};

        Walk(List<Step> steps) {
            this.steps = steps;
            kept = new int[Math.ceilDiv(steps.size(), BLOCK)][];
        }

        void next(Step step) {
            int[] labels = step.labels();
            colors = Recoloring.next(before, colors, labels, extent(step));
            before = labels;
            most = Math.max(most, 1 + Arrays.stream(colors).max().orElse(-1));
            if (number % BLOCK == 0) {
                kept[number / BLOCK] = colors;
            }
            number++;
        }

        /** The colours, once all steps were looked at. */
        StepColors end() {
            return new StepColors(steps, kept, palette(colors, before, most));
        }
    }

    /** The first colours, which are the easiest to tell apart, go to the clusters that a run ends with. */
    private static int[] palette(int[] colors, int[] labels, int most) {
        int[] wanted = new int[most];
        Arrays.fill(wanted, -1);
        int[] ends = Arrays.stream(labels)
                .filter(label -> label >= 0)
                .map(label -> colors[label])
                .distinct()
                .sorted()
                .toArray();
        for (int i = 0; i < ends.length; i++) {
            wanted[ends[i]] = i;
        }
        return Recoloring.filled(wanted);
    }

    /** The same, with the colours exchanged so that the last step looks as much as it can like groups of the same points. */
    public StepColors like(int[] labels, int[] colors) {
        int last = steps.size() - 1;
        int[] own = within(last);
        int[] match = Matching.match(labels, steps.get(last).labels());
        int[] wanted = new int[palette.length];
        Arrays.fill(wanted, -1);
        for (int cluster = 0; cluster < match.length; cluster++) {
            wanted[own[cluster]] = match[cluster] < colors.length ? colors[match[cluster]] : -1;
        }
        return new StepColors(steps, kept, Recoloring.filled(wanted));
    }

    /** The same, with the last step like the last step of another run on the same points. */
    public StepColors like(StepColors other) {
        int last = other.steps.size() - 1;
        return like(other.steps.get(last).labels(), other.of(last));
    }

    /** The same, with colours called as in another run with the same first steps. */
    public StepColors called(StepColors other) {
        int[] wanted = Arrays.copyOf(other.palette, palette.length);
        if (palette.length > other.palette.length) {
            Arrays.fill(wanted, other.palette.length, palette.length, -1);
        }
        return new StepColors(steps, kept, Recoloring.filled(wanted));
    }

    /** The palette colour of each cluster of a step, of those too that only marks name. */
    public int[] of(int step) {
        return Arrays.stream(within(step)).map(color -> palette[color]).toArray();
    }

    /** The palette colour of each point at a step; noise and what is not decided keep their negative labels. */
    public int[] painted(int step) {
        int[] colors = of(step);
        int[] labels = steps.get(step).labels();
        int[] painted = new int[labels.length];
        for (int i = 0; i < painted.length; i++) {
            painted[i] = labels[i] < 0 ? labels[i] : colors[labels[i]];
        }
        return painted;
    }

    private synchronized int[] within(int step) {
        if (step / BLOCK != block) {
            shown = walk(step / BLOCK);
            block = step / BLOCK;
        }
        return shown[step % BLOCK];
    }

    private int[][] walk(int number) {
        int from = number * BLOCK;
        int[][] colors = new int[Math.min(BLOCK, steps.size() - from)][];
        colors[0] = kept[number];
        int[] before = steps.get(from).labels();
        for (int i = 1; i < colors.length; i++) {
            Step step = steps.get(from + i);
            int[] labels = step.labels();
            colors[i] = Recoloring.next(before, colors[i - 1], labels, extent(step));
            before = labels;
        }
        return colors;
    }

    /** One more than the highest number of a cluster that a step names. */
    private static int extent(Step step) {
        int highest = -1;
        for (int label : step.labels()) {
            highest = Math.max(highest, label);
        }
        for (var mark : step.marks()) {
            highest = Math.max(highest, Marks.cluster(mark));
        }
        return highest + 1;
    }
}
