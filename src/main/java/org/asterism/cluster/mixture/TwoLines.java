package org.asterism.cluster.mixture;

/** The elbow of a curve over equally spaced abscissae: where one straight line through it gives way to another. O(m²). */
final class TwoLines {
    private TwoLines() {}

    /**
     * The index, neither the first nor the last, at which two least-squares lines, one up to it and one from it on, leave
     * the smallest sum of squares; the first of equals.
     *
     * @param curve at least three values
     */
    static int elbow(double[] curve) {
        int elbow = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < curve.length - 1; i++) {
            double squares = squares(curve, 0, i) + squares(curve, i, curve.length - 1);
            if (squares < least) {
                least = squares;
                elbow = i;
            }
        }
        return elbow;
    }

    /** What the least-squares line through the values from one index to another, both included, leaves. */
    private static double squares(double[] curve, int from, int to) {
        double middle = (from + to) / 2.0;
        double mean = 0;
        for (int i = from; i <= to; i++) {
            mean += curve[i] / (to - from + 1);
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = from; i <= to; i++) {
            xx += (i - middle) * (i - middle);
            xy += (i - middle) * (curve[i] - mean);
            yy += (curve[i] - mean) * (curve[i] - mean);
        }
        return Math.max(0, yy - xy * xy / xx);
    }
}
