package org.asterism.cluster.graph;

import org.asterism.geometry.distance.Dissimilarity;

/**
 * How well each point would stand for each other: its negative distance, and the preference for itself.
 *
 * @param tie what is taken off a candidate's similarities, so that no two candidates are quite alike
 */
record Similarity(Dissimilarity distances, double preference, double[] tie) {
    /** No distance counts for more, so that sums of all stay finite. */
    private static final double FARTHEST = 0x1p900;

    /** Of the preference: far above rounding, far below all that matters. */
    private static final double TIE = 1e-11;

    static Similarity of(Dissimilarity distances, double preference) {
        double[] tie = new double[distances.size()];
        double own = Math.max(preference, -FARTHEST);
        for (int i = 0; i < tie.length; i++) {
            tie[i] = Math.abs(own) * TIE * fraction(i);
        }
        return new Similarity(distances, own, tie);
    }

    /** The same, looked up in other distances that are as large. */
    Similarity of(Dissimilarity same) {
        return new Similarity(same, preference, tie);
    }

    int size() {
        return tie.length;
    }

    /** Fills in the similarities of point i to all candidates. */
    void row(int i, double[] out) {
        distances.row(i, 0, out.length, out);
        out[i] = -preference;
        for (int k = 0; k < out.length; k++) {
            out[k] = -(out[k] < FARTHEST ? out[k] : FARTHEST) - tie[k];
        }
    }

    /** A number from 0 to 1 that looks drawn, but depends on i alone. Steele, Lea and Flood 2014. */
    private static double fraction(int i) {
        long z = (i + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }
}
