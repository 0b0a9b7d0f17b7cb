package org.asterism.lesson.play;

import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;

/** What somebody changes at a step of a run, to see how it would have gone. */
public sealed interface Change {
    /**
     * A mean, medoid or Gaussian is taken elsewhere; a medoid goes to the nearest point.
     *
     * @param cluster its number in the marks of the step
     * @param to its new place, in the coordinates of the points
     */
    record Centre(int cluster, double[] to) implements Change {}

    /** A point of the data is moved. */
    record Point(int point, double[] to) implements Change {
        /** The points with this one in its new place. */
        public Points in(Points points) {
            double[][] columns = new double[points.dimensions()][];
            for (int d = 0; d < columns.length; d++) {
                columns[d] = points.column(d).clone();
                columns[d][point] = to[d];
            }
            return Points.of(columns);
        }
    }

    /**
     * The search starts from other means.
     *
     * @param centres one a cluster, in the coordinates of the points
     */
    record Start(double[][] centres) implements Change {}

    /** The algorithm is set otherwise. */
    record Setting(Traceable algorithm) implements Change {}
}
