package org.asterism.tuning.aid;

import java.util.Optional;
import java.util.stream.IntStream;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.medoid.KMedoids;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Space;

/** Which algorithm has which picture. */
public final class Aids {
    /** The least number of clusters that a curve ends with; it is doubled until what is chosen is on the curve. */
    static final int COUNTS = 12;

    private static final int MOST_COUNTS = 100;
    private static final int CURVE_SAMPLE = 5_000;
    private static final int MEDOID_SAMPLE = 2_000;

    private Aids() {}

    /**
     * The algorithm as far as its picture depends on it: two whose subjects are equal have the same picture of the same
     * points. Empty where an algorithm has none.
     */
    public static Optional<Clusterer> subject(Clusterer algorithm) {
        return switch (algorithm) {
            case Dbscan dbscan -> Optional.of(new Dbscan(1, dbscan.minPoints(), dbscan.distance()));
            case KMeans means -> Optional.of(new KMeans(most(means.k()), means.starts(), means.start(), means.seed()));
            case KMedoids medoids ->
                Optional.of(new KMedoids(
                        most(medoids.k()), medoids.variant(), medoids.start(), medoids.distance(), medoids.seed()));
            case GaussianMixture mixture ->
                Optional.of(
                        new GaussianMixture(most(mixture.k()), mixture.covariance(), mixture.starts(), mixture.seed()));
            default -> Optional.empty();
        };
    }

    /**
     * Makes the picture; of many points from a seeded sample.
     *
     * @param subject what {@link #subject} gave
     * @throws InvalidInputException if the points allow no picture; the sentence says why
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Aid of(Clusterer subject, Space space, Job job) {
        check(space.points());
        return switch (subject) {
            case Dbscan dbscan -> KDistances.of(space, dbscan.minPoints() - 1, job);
            case KMeans means -> CountCurve.of(means, means.k(), Sample.of(space, CURVE_SAMPLE), job);
            case KMedoids medoids -> CountCurve.of(medoids, medoids.k(), Sample.of(space, MEDOID_SAMPLE), job);
            case GaussianMixture mixture -> CountCurve.of(mixture, mixture.k(), Sample.of(space, CURVE_SAMPLE), job);
            default -> throw new IllegalArgumentException("no picture of " + subject);
        };
    }

    private static int most(int k) {
        int most = COUNTS;
        while (most < k && most < MOST_COUNTS) {
            most *= 2;
        }
        return Math.min(most, MOST_COUNTS);
    }

    private static void check(Points points) {
        if (points.size() < 2) {
            throw new InvalidInputException("One point alone has nothing to be compared with; open more points.");
        }
        boolean alike = IntStream.range(0, points.dimensions()).allMatch(d -> constant(points.column(d)));
        if (alike) {
            throw new InvalidInputException(
                    "All " + points.size() + " points lie at one place, so there is nothing to choose between.");
        }
    }

    private static boolean constant(double[] column) {
        for (double value : column) {
            if (value != column[0]) {
                return false;
            }
        }
        return true;
    }
}
