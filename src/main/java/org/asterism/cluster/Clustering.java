package org.asterism.cluster;

import java.util.Arrays;

/**
 * A partition of points into clusters 0 to {@code clusters - 1}, and noise.
 *
 * @param labels one a point: its cluster, or {@link #NOISE}; shared and read only
 */
public record Clustering(int[] labels, int clusters) {
    /** The label of a point that the algorithm looked at and put in no cluster. */
    public static final int NOISE = -1;

    /** Used where labels run over all rows: the row took no part, or nobody has labelled it. Not the same as noise. */
    public static final int UNLABELLED = -2;

    /** Renumbers arbitrary labels to 0, 1, … by first appearance; negative labels become noise. */
    public static Clustering of(int[] labels) {
        int highest = Arrays.stream(labels).max().orElse(-1);
        int[] number = new int[highest + 1];
        Arrays.fill(number, -1);
        int[] dense = new int[labels.length];
        int clusters = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0) {
                dense[i] = NOISE;
                continue;
            }
            if (number[labels[i]] < 0) {
                number[labels[i]] = clusters++;
            }
            dense[i] = number[labels[i]];
        }
        return new Clustering(dense, clusters);
    }

    /**
     * Labels of some rows as labels of all of them; the others are {@link #UNLABELLED}.
     *
     * @param rows the row of each label
     * @param total how many rows there are
     */
    public static int[] spread(int[] labels, int[] rows, int total) {
        int[] all = new int[total];
        Arrays.fill(all, UNLABELLED);
        for (int i = 0; i < rows.length; i++) {
            all[rows[i]] = labels[i];
        }
        return all;
    }

    /** How many points each cluster has. */
    public int[] sizes() {
        int[] sizes = new int[clusters];
        for (int label : labels) {
            if (label >= 0) {
                sizes[label]++;
            }
        }
        return sizes;
    }

    /** The points of each cluster, ascending. */
    public int[][] members() {
        int[] sizes = sizes();
        int[][] members = new int[clusters][];
        Arrays.setAll(members, c -> new int[sizes[c]]);
        for (int i = labels.length - 1; i >= 0; i--) {
            if (labels[i] >= 0) {
                members[labels[i]][--sizes[labels[i]]] = i;
            }
        }
        return members;
    }

    /** How many points are noise. */
    public int noise() {
        int noise = 0;
        for (int label : labels) {
            if (label == NOISE) {
                noise++;
            }
        }
        return noise;
    }
}
