package org.asterism.cluster;

import org.asterism.geometry.distance.Dissimilarity;

/** Dissimilarities of which each that is asked for is counted, as of a run that computes it anew. */
public final class Counted implements Dissimilarity {
    private final Dissimilarity distances;
    private final Trace trace;

    private Counted(Dissimilarity distances, Trace trace) {
        this.distances = distances;
        this.trace = trace;
    }

    /** Counts on a trace; the same distances where it does not count. */
    public static Dissimilarity of(Dissimilarity distances, Trace trace) {
        return trace.counts() ? new Counted(distances, trace) : distances;
    }

    @Override
    public int size() {
        return distances.size();
    }

    @Override
    public double between(int i, int j) {
        trace.computed(1);
        return distances.between(i, j);
    }

    @Override
    public void row(int i, int from, int to, double[] out) {
        trace.computed(to - from);
        distances.row(i, from, to, out);
    }

    @Override
    public double[] row(int i, double[] buffer) {
        trace.computed(size());
        return distances.row(i, buffer);
    }
}
