package org.asterism.cluster;

import java.util.Arrays;

/** Rows of a {@link LabelTape} one after the other: a whole one, and what changed to each of the others. */
final class LabelStretch {
    private static final int OBJECT = 100;

    private final int first;
    private final int[] whole;
    /** A point and its new label, again and again. */
    private int[] changes = {};
    /** Where the changes up to each row after the first end. */
    private int[] ends = {};

    private int rows;
    private int used;

    /**
     * Begins with a row.
     *
     * @param first its number on the tape
     * @param whole its labels; kept
     */
    LabelStretch(int first, int[] whole) {
        this.first = first;
        this.whole = whole;
    }

    int first() {
        return first;
    }

    /** Adds a row if the changes from the row before are few enough; says whether they are. */
    boolean add(int[] before, int[] labels) {
        int changed = labels.length == before.length ? changed(before, labels) : labels.length;
        if (2 * changed > whole.length || used / 2 + changed > 2 * whole.length) {
            return false;
        }
        changes = grown(changes, used + 2 * changed);
        for (int i = 0; changed > 0 && i < labels.length; i++) {
            if (labels[i] != before[i]) {
                changes[used++] = i;
                changes[used++] = labels[i];
            }
        }
        ends = grown(ends, rows + 1);
        ends[rows++] = used;
        return true;
    }

    /** A copy of a row, given by its number on the tape. */
    int[] get(int row) {
        int[] labels = whole.clone();
        int end = row == first ? 0 : ends[row - first - 1];
        for (int c = 0; c < end; c += 2) {
            labels[changes[c]] = changes[c + 1];
        }
        return labels;
    }

    /** Gives back the room for more rows; returns how many bytes it holds. */
    long close() {
        changes = Arrays.copyOf(changes, used);
        ends = Arrays.copyOf(ends, rows);
        return bytes();
    }

    long bytes() {
        return OBJECT + 4L * (whole.length + changes.length + ends.length);
    }

    private static int changed(int[] before, int[] labels) {
        int changed = 0;
        for (int i = 0; i < labels.length; i++) {
            changed += labels[i] == before[i] ? 0 : 1;
        }
        return changed;
    }

    private static int[] grown(int[] array, int length) {
        return length <= array.length ? array : Arrays.copyOf(array, length + length / 2 + 8);
    }
}
