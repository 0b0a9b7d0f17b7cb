package org.asterism.tuning.advice;

import java.util.Map;
import java.util.Set;

/** What can be said of a plot that speaks for some algorithms and against others. */
public enum Reason {
    /** Dense groups are not what ellipses see. */
    CURVED,
    /** Groups are as wide as long. */
    ROUND,
    /** Groups are much longer than wide. */
    ELONGATED,
    /** Groups run into each other. */
    OVERLAPPING,
    /** The gaps between groups are wider than any within. */
    GAPS,
    /** Some groups are much denser than others. */
    UNEVEN,
    /** Many points stand alone. */
    NOISY,
    /** Some groups have many more points than others. */
    UNEQUAL,
    /** One group takes several ellipses. */
    PIECES,
    /** No group stands out from the others. */
    NOTHING;

    private static final double FOREIGN = 0.6;
    private static final double ALIKE = 0.85;
    private static final double DOUBT = 0.05;
    private static final double MUCH = 0.2;
    private static final double ROUNDISH = 1.6;
    private static final double LONG = 2.5;
    private static final double DENSER = 3;
    private static final double LARGER = 4;

    boolean speaksFor(Candidate candidate) {
        return friends().contains(candidate);
    }

    boolean speaksAgainst(Candidate candidate) {
        return foes().contains(candidate);
    }

    private Set<Candidate> friends() {
        return switch (this) {
            case CURVED -> Set.of(Candidate.HDBSCAN, Candidate.DBSCAN, Candidate.SPECTRAL, Candidate.SINGLE);
            case ROUND -> Set.of(Candidate.K_MEANS, Candidate.WARD, Candidate.MIXTURE);
            case ELONGATED -> Set.of(Candidate.MIXTURE, Candidate.MERGED);
            case OVERLAPPING -> Set.of(Candidate.MIXTURE, Candidate.K_MEANS, Candidate.WARD);
            case GAPS -> Set.of(Candidate.SINGLE, Candidate.DBSCAN, Candidate.HDBSCAN, Candidate.SPECTRAL);
            case UNEVEN -> Set.of(Candidate.HDBSCAN, Candidate.MIXTURE);
            case NOISY -> Set.of(Candidate.HDBSCAN, Candidate.DBSCAN);
            case UNEQUAL -> Set.of(Candidate.MIXTURE, Candidate.HDBSCAN);
            case PIECES -> Set.of(Candidate.MERGED);
            case NOTHING -> Set.of(Candidate.HDBSCAN);
        };
    }

    private Set<Candidate> foes() {
        return switch (this) {
            case CURVED -> Set.of(Candidate.K_MEANS, Candidate.WARD, Candidate.MIXTURE);
            case ROUND -> Set.of();
            case ELONGATED -> Set.of(Candidate.K_MEANS, Candidate.WARD);
            case OVERLAPPING -> Set.of(Candidate.SINGLE, Candidate.DBSCAN, Candidate.HDBSCAN);
            case GAPS -> Set.of();
            case UNEVEN -> Set.of(Candidate.DBSCAN, Candidate.SINGLE);
            case NOISY -> Set.of(Candidate.SINGLE, Candidate.K_MEANS, Candidate.WARD);
            case UNEQUAL -> Set.of(Candidate.K_MEANS, Candidate.WARD);
            case PIECES -> Set.of(Candidate.MIXTURE);
            case NOTHING -> Set.of(Candidate.K_MEANS, Candidate.WARD);
        };
    }

    /** Whether a plot is so, given the value of each feature. */
    boolean applies(Map<Feature, Double> features) {
        boolean dense = value(features, Feature.DENSE_COUNT) > StrictMath.log(2.5);
        return switch (this) {
            case CURVED -> dense && amount(features) < FOREIGN && value(features, Feature.NOISE) < MUCH;
            case ROUND -> amount(features) < ROUNDISH && value(features, Feature.SPHERICAL) > ALIKE;
            case ELONGATED -> amount(features) > LONG && !CURVED.applies(features);
            case OVERLAPPING -> amount(features) > DOUBT;
            case GAPS -> dense && amount(features) > ALIKE;
            case UNEVEN -> dense && amount(features) > DENSER;
            case NOISY -> amount(features) > MUCH;
            case UNEQUAL -> dense && amount(features) > LARGER;
            case PIECES -> amount(features) < ALIKE;
            case NOTHING -> !dense && value(features, Feature.COMPONENTS) == 0;
        };
    }

    /** The number behind it: a share, a ratio or an agreement. */
    double amount(Map<Feature, Double> features) {
        return switch (this) {
            case CURVED -> value(features, Feature.ELLIPTIC);
            case ROUND, ELONGATED -> StrictMath.exp(value(features, Feature.ELONGATION));
            case OVERLAPPING -> value(features, Feature.OVERLAP);
            case GAPS -> value(features, Feature.GAP);
            case UNEVEN -> StrictMath.exp(value(features, Feature.DENSITY_RANGE));
            case NOISY -> value(features, Feature.NOISE);
            case UNEQUAL -> StrictMath.exp(value(features, Feature.SIZE_RANGE));
            case PIECES -> value(features, Feature.SIMPLE);
            case NOTHING -> value(features, Feature.SEPARATION);
        };
    }

    private static double value(Map<Feature, Double> features, Feature feature) {
        return features.getOrDefault(feature, 0.0);
    }
}
