package org.asterism.quality;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The points of each cluster, cluster by cluster; points with a negative label and clusters without a point are gone.
 *
 * @param rows the points, those of one cluster side by side and ascending
 * @param starts where each cluster begins in {@code rows}, and at the end how many there are
 */
record Groups(int[] rows, int[] starts) {
    static Groups of(int[] labels) {
        int[] next = new int[2 + Math.max(-1, Arrays.stream(labels).max().orElse(-1))];
        for (int label : labels) {
            if (label >= 0) {
                next[label + 1]++;
            }
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] rows = new int[next[next.length - 1]];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0) {
                rows[next[labels[i]]++] = i;
            }
        }
        int[] starts = IntStream.rangeClosed(0, rows.length)
                .filter(i -> i == 0 || i == rows.length || labels[rows[i]] != labels[rows[i - 1]])
                .toArray();
        return new Groups(rows, starts);
    }

    /** How many clusters there are. */
    int count() {
        return starts.length - 1;
    }

    /** How many points there are in all clusters. */
    int points() {
        return rows.length;
    }

    int size(int group) {
        return starts[group + 1] - starts[group];
    }

    /** The points of one cluster, as a new array. */
    int[] members(int group) {
        return Arrays.copyOfRange(rows, starts[group], starts[group + 1]);
    }

    /** The cluster of each point, from 0; -1 where it has none. */
    int[] labels(int size) {
        int[] labels = new int[size];
        Arrays.fill(labels, -1);
        for (int group = 0; group < count(); group++) {
            for (int i = starts[group]; i < starts[group + 1]; i++) {
                labels[rows[i]] = group;
            }
        }
        return labels;
    }
}
