package org.asterism.lesson.answer;

import java.util.OptionalInt;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.numeric.Kneedle;
import org.asterism.numeric.RandomSubset;
import org.asterism.quality.Silhouette;
import org.asterism.quality.Space;
import org.asterism.quality.Tightness;

/**
 * What two usual rules say of the number of groups, over runs of k-means with 1 to {@value #MOST} of them.
 *
 * @param elbow where the curve of summed squared distances bends, see {@link Kneedle}; empty where it does not
 * @param silhouette where the mean silhouette width is largest, from 2 on; empty with too few points
 */
public record CountHints(OptionalInt elbow, OptionalInt silhouette) {
    private static final int MOST = 10;
    private static final int SAMPLE = 2000;
    private static final int STARTS = 5;

    /** Of many points a seeded sample of {@value #SAMPLE} is looked at. */
    public static CountHints of(Points all, Job job) {
        Points points = all.size() > SAMPLE ? all.select(RandomSubset.of(all.size(), SAMPLE, 1)) : all;
        int most = Math.min(MOST, points.size() - 1);
        double[] squares = new double[Math.max(0, most)];
        int best = 0;
        double width = Double.NEGATIVE_INFINITY;
        for (int k = 1; k <= most; k++) {
            job.check();
            int[] labels =
                    new KMeans(k, STARTS, 1).cluster(points, job.silent()).labels();
            squares[k - 1] = Tightness.squares(points, labels);
            double mean = k == 1
                    ? Double.NaN
                    : Silhouette.of(Space.euclidean(points), labels, job).mean();
            if (mean > width) {
                best = k;
                width = mean;
            }
        }
        OptionalInt elbow = squares.length < 3 ? OptionalInt.empty() : Kneedle.elbow(squares, 1);
        return new CountHints(
                elbow.isPresent() ? OptionalInt.of(elbow.getAsInt() + 1) : elbow,
                best == 0 ? OptionalInt.empty() : OptionalInt.of(best));
    }
}
