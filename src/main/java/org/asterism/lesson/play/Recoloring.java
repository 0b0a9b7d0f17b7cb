package org.asterism.lesson.play;

import java.util.Arrays;
import java.util.BitSet;
import org.asterism.quality.Matching;

/**
 * Takes the colours of clusters from one step to the next: a cluster that no point entered or left keeps its colour; the
 * others take those of the clusters that they overlap most, by {@link Matching}; what is new takes the colour that its number
 * had, if that is free, else the lowest that is.
 */
final class Recoloring {
    private static final int NONE = -1;

    private final int[] before;
    private final int[] colors;
    private final int[] labels;
    private final int[] next;
    private final BitSet taken = new BitSet();

    private Recoloring(int[] before, int[] colors, int[] labels, int clusters) {
        this.before = before;
        this.colors = colors;
        this.labels = labels;
        next = new int[clusters];
        Arrays.fill(next, NONE);
    }

    /**
     * The colour of each cluster of the next step.
     *
     * @param before labels of the step before, empty for none
     * @param colors the colour of each cluster of the step before
     * @param clusters one more than the highest number that the next step uses
     */
    static int[] next(int[] before, int[] colors, int[] labels, int clusters) {
        if (clusters == colors.length && Arrays.equals(before, labels)) {
            return colors;
        }
        return new Recoloring(before, colors, labels, clusters).run();
    }

    /** Numbers in place of those below 0: the lowest that are free, ascending. */
    static int[] filled(int[] wanted) {
        BitSet used = new BitSet();
        Arrays.stream(wanted).filter(number -> number >= 0).forEach(used::set);
        int[] filled = wanted.clone();
        for (int i = 0; i < filled.length; i++) {
            if (filled[i] < 0) {
                filled[i] = used.nextClearBit(0);
                used.set(filled[i]);
            }
        }
        return filled;
    }

    private int[] run() {
        if (before.length == labels.length) {
            takeOver();
        }
        BitSet present = new BitSet();
        for (int label : labels) {
            if (label >= 0) {
                present.set(label);
            }
        }
        present.stream().forEach(this::give);
        for (int cluster = 0; cluster < next.length; cluster++) {
            give(cluster);
        }
        return next;
    }

    private void takeOver() {
        BitSet left = new BitSet();
        BitSet entered = new BitSet();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != before[i]) {
                mark(left, before[i]);
                mark(entered, labels[i]);
            }
        }
        BitSet touched = (BitSet) left.clone();
        touched.or(entered);
        for (int label : labels) {
            if (label >= 0 && !touched.get(label) && next[label] == NONE) {
                set(label, colors[label]);
            }
        }
        match(touched);
    }

    private static void mark(BitSet set, int label) {
        if (label >= 0) {
            set.set(label);
        }
    }

    /** Matches the clusters that changed with those that they came from. */
    private void match(BitSet touched) {
        int[] names = touched.stream().toArray();
        int[] number = new int[touched.length()];
        for (int i = 0; i < names.length; i++) {
            number[names[i]] = i;
        }
        int[] then = new int[labels.length];
        int[] now = new int[labels.length];
        int count = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0 && touched.get(labels[i]) && before[i] >= 0) {
                then[count] = number[before[i]];
                now[count++] = number[labels[i]];
            }
        }
        then = Arrays.copyOf(then, count);
        int references = 1 + Arrays.stream(then).max().orElse(-1);
        int[] match = Matching.match(then, Arrays.copyOf(now, count));
        for (int i = 0; i < match.length; i++) {
            if (match[i] < references) {
                set(names[i], colors[names[match[i]]]);
            }
        }
    }

    private void give(int cluster) {
        if (next[cluster] == NONE) {
            boolean own = cluster < colors.length && !taken.get(colors[cluster]);
            set(cluster, own ? colors[cluster] : taken.nextClearBit(0));
        }
    }

    private void set(int cluster, int color) {
        next[cluster] = color;
        taken.set(color);
    }
}
