package org.asterism.tuning.advice;

import java.util.EnumMap;
import java.util.Map;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Linkage;
import org.asterism.cluster.mixture.AutoMixture;
import org.asterism.cluster.mixture.Covariance;
import org.asterism.cluster.mixture.Criterion;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.numeric.RandomSubset;
import org.asterism.parameter.InvalidInputException;

/** A plot, or a seeded sample of it, and what every candidate makes of it. */
final class Sketch {
    /** The most points that are looked at. */
    static final int MOST = 2000;

    /** The fewest from which anything can be said. */
    static final int FEWEST = 10;

    private static final long SEED = 1;

    private final int[] rows;
    private final Points points;
    private final int roundCount;
    private final int wardCount;
    private final double gap;
    private final double knee;
    private final GaussianMixture.Fit fit;
    private final Map<Candidate, Clustering> clusterings = new EnumMap<>(Candidate.class);

    private Sketch(int[] rows, Points points, Job job) {
        this.rows = rows;
        this.points = points;
        roundCount = Rules.count(points, k -> new KMeans(k, 5, 1), job.silent());
        wardCount = Rules.count(points, k -> new Agglomerative(Linkage.WARD, k), job.silent());
        gap = Rules.gap(points, job.silent());
        knee = Rules.knee(points, Candidate.NEIGHBORS, job.silent());
        fit = new AutoMixture(Criterion.BIC, 1, Rules.MOST, Covariance.FULL, 1, 1).fit(points, job.silent());
        job.progress(0.5);
        for (Candidate candidate : Candidate.values()) {
            job.check();
            clusterings.put(candidate, candidate.algorithm(this, points.size()).cluster(points, job.silent()));
            job.progress(0.5 + 0.5 * clusterings.size() / Candidate.values().length);
        }
    }

    /**
     * Looks at points with straight-line distances.
     *
     * @throws InvalidInputException if there is nothing to group: too few points, words, or one place
     */
    static Sketch of(Points points, Job job) {
        if (points.hasWords()) {
            throw new InvalidInputException("There is no advice for columns of words; choose columns of numbers.");
        }
        if (points.size() < FEWEST) {
            throw new InvalidInputException("There is no advice for fewer than " + FEWEST + " points.");
        }
        int[] rows = RandomSubset.of(points.size(), MOST, SEED);
        Points sample = points.select(rows);
        if (different(sample) < 3) {
            throw new InvalidInputException("All points stand in one or two places, so there is nothing to advise.");
        }
        job.stage("Looking at the plot");
        return new Sketch(rows, sample, job);
    }

    /** The points that are looked at, by index, ascending. */
    int[] rows() {
        return rows;
    }

    Points points() {
        return points;
    }

    int roundCount() {
        return roundCount;
    }

    int wardCount() {
        return wardCount;
    }

    double gap() {
        return gap;
    }

    double knee() {
        return knee;
    }

    GaussianMixture.Fit fit() {
        return fit;
    }

    /** How many groups of any shape there are, at least 2. */
    int denseCount() {
        int dense = clustering(Candidate.HDBSCAN).clusters();
        return dense < 2 ? roundCount : dense;
    }

    /** What a candidate makes of the sample. */
    Clustering clustering(Candidate candidate) {
        Clustering clustering = clusterings.get(candidate);
        if (clustering == null) {
            throw new IllegalStateException(candidate + " has not run yet");
        }
        return clustering;
    }

    /** How many different places there are, up to 3. */
    private static int different(Points points) {
        int second = 0;
        for (int i = 1; i < points.size(); i++) {
            if (points.squaredDistance(i, 0) > 0) {
                if (second > 0 && points.squaredDistance(i, second) > 0) {
                    return 3;
                }
                second = second == 0 ? i : second;
            }
        }
        return second == 0 ? 1 : 2;
    }
}
