package org.asterism.cluster.partition;

import org.asterism.geometry.distance.Dissimilarity;

/** Any distances, looked through a row at a time. */
final class RowProfile implements Profile {
    /** Few enough that a piece of a row stays in the nearest cache. */
    private static final int TILE = 1024;

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
    public void limit(double[] limits) {
        System.arraycopy(limits, 0, this.limits, 0, limits.length);
    }

    @Override
    public int within(int candidate, Reached reached) {
        int found = 0;
        for (int from = 0; from < limits.length; from += TILE) {
            int to = Math.min(limits.length, from + TILE);
            distances.row(candidate, from, to, reached.buffer());
            found = keep(from, to, reached, found);
        }
        return found;
    }

    private int keep(int from, int to, Reached reached, int found) {
        int[] objects = reached.objects();
        double[] kept = reached.distances();
        double[] tile = reached.buffer();
        int count = found;
        for (int o = from; o < to; o++) {
            double distance = tile[o - from];
            if (distance < limits[o]) {
                objects[count] = o;
                kept[count++] = distance;
            }
        }
        return count;
    }
}
