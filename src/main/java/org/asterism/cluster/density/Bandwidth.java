package org.asterism.cluster.density;

import java.util.Arrays;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.numeric.Evenly;

/** A bandwidth that suits the data: how far 30 % of the points lie from a point, on average. */
final class Bandwidth {
    private static final double SHARE = 0.3;
    /** How many points it is estimated from. */
    private static final int SAMPLE = 1000;

    private Bandwidth() {}

    /** The estimate from up to 1000 points at even steps; above 0. */
    static double estimate(Points points, Job job) {
        Points some = points.select(Evenly.some(points.size(), SAMPLE));
        int count = some.size();
        int rank = Math.max(0, (int) (SHARE * count) - 1);
        double[] row = new double[count];
        double near = 0;
        double all = 0;
        for (int i = 0; i < count; i++) {
            job.check();
            Distances.euclidean(some, 0, count, some.row(i), row);
            Arrays.sort(row);
            near += row[rank] / count;
            all += row[count - 1] / count;
        }
        return near > 0 ? near : all > 0 ? all : 1;
    }
}
