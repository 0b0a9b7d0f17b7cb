package org.asterism.tuning.aid;

import java.util.Optional;
import java.util.stream.IntStream;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Cost;
import org.asterism.cluster.Kept;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.density.Hdbscan;
import org.asterism.cluster.density.Optics;
import org.asterism.cluster.density.PreparedMergeTree;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Cut;
import org.asterism.cluster.medoid.KMedoids;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Space;

/**
 * The pictures of points that belong to algorithms. What takes long is kept, so that the next picture of the same algorithm
 * is there at once. Not for several threads at once.
 */
public final class Aids {
    /** The least number of clusters that a curve ends with; it is doubled until what is chosen is on the curve. */
    private static final int COUNTS = 12;

    private static final int MOST_COUNTS = 100;
    private static final int CURVE_SAMPLE = 5_000;
    private static final int MEDOID_SAMPLE = 2_000;
    /** What is expected to take longer is drawn of so many points. */
    private static final double PATIENCE = 3;

    private static final int TREE_SAMPLE = 5_000;

    private final Space space;
    private final Kept<Sample> samples = new Kept<>();
    private final Kept<PreparedMergeTree> merges = new Kept<>();

    public Aids(Space space) {
        this.space = space;
    }

    /**
     * The algorithm as far as its picture depends on it: two whose subjects are equal have the same picture of the same
     * points. Empty where an algorithm has none.
     */
    public static Optional<Clusterer> subject(Clusterer algorithm) {
        return Optional.ofNullable(
                switch (algorithm) {
                    case Dbscan dbscan -> new Dbscan(1, dbscan.minPoints(), dbscan.distance());
                    case Optics optics ->
                        new Optics(
                                optics.minPoints(),
                                optics.epsilon(),
                                Optics.Extraction.CUT,
                                0.05,
                                1,
                                optics.distance());
                    case Agglomerative tree -> new Agglomerative(tree.linkage(), Cut.K, 1, 1, 1, 1, tree.distance());
                    case Hdbscan hdbscan -> hdbscan;
                    case KMeans means -> new KMeans(most(means.k()), means.starts(), means.start(), means.seed());
                    case KMedoids medoids ->
                        new KMedoids(
                                most(medoids.k()),
                                medoids.variant(),
                                medoids.start(),
                                medoids.distance(),
                                medoids.seed());
                    case GaussianMixture mixture ->
                        new GaussianMixture(most(mixture.k()), mixture.covariance(), mixture.starts(), mixture.seed());
                    default -> null;
                });
    }

    /**
     * Makes the picture; of many points from a seeded sample.
     *
     * @param subject what {@link #subject} gave
     * @throws InvalidInputException if the points allow no picture; the sentence says why
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public Aid of(Clusterer subject, Job job) {
        check(space.points());
        return switch (subject) {
            case Dbscan dbscan -> KDistances.of(space, dbscan.minPoints() - 1, job);
            case Optics optics -> valleys(optics, tree(optics), job);
            case Agglomerative agglomerative -> merges(agglomerative, tree(agglomerative), job);
            case Hdbscan hdbscan -> branches(hdbscan, tree(hdbscan), job);
            case KMeans means -> CountCurve.of(means, means.k(), sample(CURVE_SAMPLE), job);
            case KMedoids medoids -> CountCurve.of(medoids, medoids.k(), sample(MEDOID_SAMPLE), job);
            case GaussianMixture mixture -> CountCurve.of(mixture, mixture.k(), sample(CURVE_SAMPLE), job);
            default -> throw new IllegalArgumentException("no picture of " + subject);
        };
    }

    private static Aid valleys(Optics optics, Sample sample, Job job) {
        return new Valleys(optics.plot(sample.space().points(), job), sample.chosen(), sample.points());
    }

    private static Aid merges(Agglomerative agglomerative, Sample sample, Job job) {
        return Merges.of(agglomerative.dendrogram(sample.space().points(), job), sample);
    }

    private Aid branches(Hdbscan hdbscan, Sample sample, Job job) {
        if (sample.space().size() < hdbscan.minClusterSize()) {
            throw new InvalidInputException("Min-cluster-size is " + hdbscan.minClusterSize() + ", but there are only "
                    + sample.space().size() + " points; choose a smaller one to see the tree.");
        }
        PreparedMergeTree prepared = merges.get(
                sample.chosen().length, () -> hdbscan.prepare(sample.space().points()));
        return new Branches(prepared.result(hdbscan, job), sample.chosen(), sample.points());
    }

    private Sample tree(Clusterer subject) {
        double seconds =
                Cost.of(subject, space.size(), space.points().dimensions()).seconds();
        return sample(seconds <= PATIENCE ? space.size() : TREE_SAMPLE);
    }

    private Sample sample(int most) {
        return samples.get(Math.min(most, space.size()), () -> Sample.of(space, most));
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
