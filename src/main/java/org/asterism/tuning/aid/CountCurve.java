package org.asterism.tuning.aid;

import java.util.Arrays;
import java.util.OptionalInt;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Prepared;
import org.asterism.cluster.medoid.KMedoids;
import org.asterism.cluster.mixture.Candidates;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.partition.KMeans;
import org.asterism.job.Job;
import org.asterism.numeric.Kneedle;
import org.asterism.quality.Space;
import org.asterism.quality.Tightness;

/**
 * What 1, 2, … clusters cost: how wide they are, or how well as many Gaussians explain the points.
 *
 * @param values one a number of clusters, from 1; lower is better
 */
public record CountCurve(Kind kind, double[] values, int drawn, int points) implements Aid {
    /** What is on the curve. */
    public enum Kind {
        /** The summed squared distances to the means, as a share of those of one cluster. Thorndike 1953. */
        SQUARES,
        /** The summed distances to the medoids, as a share of those of one cluster. */
        DISTANCES,
        /** The Bayesian information criterion of Gaussian mixtures. Schwarz 1978, doi 10.1214/aos/1176344136. */
        BIC
    }

    /** The number of clusters that the curve speaks for: its elbow, or where BIC is lowest; empty for none. */
    public OptionalInt best() {
        if (kind == Kind.BIC) {
            return OptionalInt.of(1 + Candidates.lowest(values));
        }
        OptionalInt elbow = values.length < 3 ? OptionalInt.empty() : Kneedle.elbow(values, 1);
        return elbow.isPresent() ? OptionalInt.of(1 + elbow.getAsInt()) : elbow;
    }

    static CountCurve of(KMeans means, int most, Sample sample, Job job) {
        Space space = sample.space();
        Prepared prepared = means.prepare(space.points());
        return curve(
                Kind.SQUARES,
                most,
                sample,
                (k, part) -> {
                    Clusterer next = new KMeans(k, means.starts(), means.start(), means.seed());
                    return Tightness.squares(
                            space.points(), prepared.cluster(next, part).labels());
                },
                job);
    }

    static CountCurve of(KMedoids medoids, int most, Sample sample, Job job) {
        Space space = sample.space();
        Prepared prepared = medoids.prepare(space.points());
        return curve(
                Kind.DISTANCES,
                most,
                sample,
                (k, part) -> {
                    Clusterer next =
                            new KMedoids(k, medoids.variant(), medoids.start(), medoids.distance(), medoids.seed());
                    return Tightness.distances(
                            space, prepared.cluster(next, part).labels(), part);
                },
                job);
    }

    static CountCurve of(GaussianMixture mixture, int most, Sample sample, Job job) {
        Space space = sample.space();
        GaussianMixture.Fit[] fits = Candidates.fit(
                1,
                Math.min(most, space.size()),
                (k, part) -> new GaussianMixture(k, mixture.covariance(), mixture.starts(), mixture.seed())
                        .fit(space.points(), part),
                job);
        return new CountCurve(Kind.BIC, Candidates.bic(fits, space.size()), space.size(), sample.points());
    }

    /** What so many clusters cost. */
    @FunctionalInterface
    private interface Costing {
        double of(int k, Job job);
    }

    private static CountCurve curve(Kind kind, int most, Sample sample, Costing costing, Job job) {
        double[] costs = new double[Math.min(most, sample.space().size())];
        for (int k = 1; k <= costs.length; k++) {
            Job part = job.part((k - 1.0) / costs.length, (double) k / costs.length);
            costs[k - 1] = costing.of(k, part);
        }
        double one = costs[0];
        double[] shares = Arrays.stream(costs).map(cost -> cost / one).toArray();
        return new CountCurve(kind, shares, sample.space().size(), sample.points());
    }
}
