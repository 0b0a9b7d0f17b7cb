package org.asterism.cluster.medoid;

import org.asterism.geometry.distance.Dissimilarity;

/** Any distances, looked through a row at a time. */
final class RowProfile implements Profile {
    private final Dissimilarity distances;
    private final double[] limits;

    RowProfile(Dissimilarity distances) {
        this.distances = distances;
        limits = new double[distances.size()];
    }

    @Override
    public int size() {
        return limits.length;
    }

    @Override
    public double between(int i, int j) {
        return distances.between(i, j);
    }

    @Override
    public void row(int i, int from, int to, double[] out) {
        distances.row(i, from, to, out);
    }

    @Override
    public double[] row(int i, double[] buffer) {
        return distances.row(i, buffer);
    }

    @Override
    public void limit(double[] limits) {
        System.arraycopy(limits, 0, this.limits, 0, limits.length);
    }

    @Override
    public long computed(int candidate) {
        return limits.length;
    }

    @Override
    public int within(int candidate, Reached reached) {
        double[] row = distances.row(candidate, reached.buffer());
        int[] objects = reached.objects();
        double[] kept = reached.distances();
        int found = 0;
        for (int o = 0; o < limits.length; o++) {
            if (row[o] < limits[o]) {
                objects[found] = o;
                kept[found++] = row[o];
            }
        }
        return found;
    }
}
