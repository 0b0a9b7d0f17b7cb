package org.asterism.cluster.medoid;

import java.util.concurrent.atomic.LongAdder;

/** Counts the distances that a search computes, for those who watch it. */
final class CountedProfile implements Profile {
    private final Profile profile;
    private final LongAdder count = new LongAdder();

    CountedProfile(Profile profile) {
        this.profile = profile;
    }

    /** How many distances were computed so far. */
    long count() {
        return count.sum();
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
        count.increment();
        return profile.between(i, j);
    }

    @Override
    public void row(int i, int from, int to, double[] out) {
        count.add(to - from);
        profile.row(i, from, to, out);
    }

    @Override
    public double[] row(int i, double[] buffer) {
        count.add(size());
        return profile.row(i, buffer);
    }

    @Override
    public void limit(double[] limits) {
        profile.limit(limits);
    }

    @Override
    public int within(int candidate, Reached reached) {
        long before = reached.looked()[0];
        int found = profile.within(candidate, reached);
        count.add(reached.looked()[0] - before);
        return found;
    }
}
