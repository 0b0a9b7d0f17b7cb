package org.asterism.cluster.medoid;

import org.asterism.cluster.Counted;
import org.asterism.cluster.Trace;
import org.asterism.geometry.distance.Dissimilarity;

/** Counts the distances that a search computes, for those who watch it. */
final class CountedProfile implements Profile {
    private final Profile profile;
    private final Dissimilarity counted;
    private final Trace trace;

    CountedProfile(Profile profile, Trace trace) {
        this.profile = profile;
        this.trace = trace;
        counted = Counted.of(profile, trace);
    }

    /** The same distances, uncounted, for what only the steps ask for. */
    Profile uncounted() {
        return profile;
    }

    @Override
    public int size() {
        return profile.size();
    }

    @Override
    public int id(int object) {
        return profile.id(object);
    }

    @Override
    public double between(int i, int j) {
        return counted.between(i, j);
    }

    @Override
    public void row(int i, int from, int to, double[] out) {
        counted.row(i, from, to, out);
    }

    @Override
    public double[] row(int i, double[] buffer) {
        return counted.row(i, buffer);
    }

    @Override
    public void limit(double[] limits) {
        profile.limit(limits);
    }

    @Override
    public int within(int candidate, Reached reached) {
        trace.computed(computed(candidate));
        return profile.within(candidate, reached);
    }

    @Override
    public long computed(int candidate) {
        return profile.computed(candidate);
    }
}
