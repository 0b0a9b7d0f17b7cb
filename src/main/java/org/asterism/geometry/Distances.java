package org.asterism.geometry;

/** Euclidean distances of a run of points to one place, in loops that the virtual machine vectorises. */
public final class Distances {
    private Distances() {}

    /**
     * Fills {@code out[0]} to {@code out[to - from - 1]} with the squared distances of points {@code from} to
     * {@code to - 1}.
     *
     * @param place as many coordinates as the points have
     */
    public static void squared(Points points, int from, int to, double[] place, double[] out) {
        if (from == 0) {
            squaredAt(points, 0, to, place, out);
            return;
        }
        first(points.column(0), from, to, place[0], out);
        for (int d = 1; d < points.dimensions(); d++) {
            add(points.column(d), from, to, place[d], out);
        }
    }

    /**
     * As {@link #squared}, but fills {@code out[from]} to {@code out[to - 1]}: several times as fast, since the virtual
     * machine vectorises a loop over two arrays only where it knows that both are at the same index.
     */
    public static void squaredAt(Points points, int from, int to, double[] place, double[] out) {
        firstAt(points.column(0), from, to, place[0], out);
        for (int d = 1; d < points.dimensions(); d++) {
            addAt(points.column(d), from, to, place[d], out);
        }
    }

    /** As {@link #squared}, but the distances themselves. */
    public static void euclidean(Points points, int from, int to, double[] place, double[] out) {
        squared(points, from, to, place, out);
        int count = to - from;
        for (int i = 0; i < count; i++) {
            out[i] = Math.sqrt(out[i]);
        }
    }

    /** The sum of {@code values[from]} to {@code values[to - 1]}, in a fixed order. */
    public static double sum(double[] values, int from, int to) {
        double even = 0;
        double odd = 0;
        int i = from;
        for (; i + 1 < to; i += 2) {
            even += values[i];
            odd += values[i + 1];
        }
        return i < to ? even + odd + values[i] : even + odd;
    }

    private static void first(double[] column, int from, int to, double place, double[] out) {
        for (int i = from; i < to; i++) {
            double difference = column[i] - place;
            out[i - from] = difference * difference;
        }
    }

    private static void add(double[] column, int from, int to, double place, double[] out) {
        for (int i = from; i < to; i++) {
            double difference = column[i] - place;
            out[i - from] += difference * difference;
        }
    }

    private static void firstAt(double[] column, int from, int to, double place, double[] out) {
        for (int i = from; i < to; i++) {
            double difference = column[i] - place;
            out[i] = difference * difference;
        }
    }

    private static void addAt(double[] column, int from, int to, double place, double[] out) {
        for (int i = from; i < to; i++) {
            double difference = column[i] - place;
            out[i] += difference * difference;
        }
    }
}
