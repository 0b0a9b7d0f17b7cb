package org.asterism.tuning.advice;

import java.util.EnumSet;
import java.util.Set;

/** What can be said of a plot that speaks for some algorithms and against others. */
public enum Reason {
    /** Dense groups are not what ellipses see. */
    CURVED(
            EnumSet.of(Candidate.HDBSCAN, Candidate.DBSCAN, Candidate.SPECTRAL, Candidate.SINGLE),
            EnumSet.of(Candidate.K_MEANS, Candidate.WARD, Candidate.MIXTURE)),
    /** Groups are as wide as long. */
    ROUND(EnumSet.of(Candidate.K_MEANS, Candidate.WARD, Candidate.MIXTURE), EnumSet.noneOf(Candidate.class)),
    /** Groups are much longer than wide. */
    ELONGATED(EnumSet.of(Candidate.MIXTURE, Candidate.MERGED), EnumSet.of(Candidate.K_MEANS, Candidate.WARD)),
    /** Groups run into each other. */
    OVERLAPPING(
            EnumSet.of(Candidate.MIXTURE, Candidate.K_MEANS, Candidate.WARD),
            EnumSet.of(Candidate.SINGLE, Candidate.DBSCAN, Candidate.HDBSCAN)),
    /** The gaps between groups are wider than any within. */
    GAPS(
            EnumSet.of(Candidate.SINGLE, Candidate.DBSCAN, Candidate.HDBSCAN, Candidate.SPECTRAL),
            EnumSet.noneOf(Candidate.class)),
    /** Some groups are much denser than others. */
    UNEVEN(EnumSet.of(Candidate.HDBSCAN, Candidate.MIXTURE), EnumSet.of(Candidate.DBSCAN, Candidate.SINGLE)),
    /** Many points stand alone. */
    NOISY(
            EnumSet.of(Candidate.HDBSCAN, Candidate.DBSCAN),
            EnumSet.of(Candidate.SINGLE, Candidate.K_MEANS, Candidate.WARD)),
    /** Some groups have many more points than others. */
    UNEQUAL(EnumSet.of(Candidate.MIXTURE, Candidate.HDBSCAN), EnumSet.of(Candidate.K_MEANS, Candidate.WARD)),
    /** One group takes several ellipses. */
    PIECES(EnumSet.of(Candidate.MERGED), EnumSet.of(Candidate.MIXTURE)),
    /** No group stands out from the others. */
    NOTHING(EnumSet.of(Candidate.HDBSCAN), EnumSet.of(Candidate.K_MEANS, Candidate.WARD));

    private static final double FOREIGN = 0.6;
    private static final double ALIKE = 0.85;
    private static final double DOUBT = 0.05;
    private static final double MUCH = 0.2;
    private static final double ROUNDISH = 1.6;
    private static final double LONG = 2.5;
    private static final double DENSER = 3;
    private static final double LARGER = 4;

    private final Set<Candidate> friends;
    private final Set<Candidate> foes;

    Reason(Set<Candidate> friends, Set<Candidate> foes) {
        this.friends = friends;
        this.foes = foes;
    }

    boolean speaksFor(Candidate candidate) {
        return friends.contains(candidate);
    }

    boolean speaksAgainst(Candidate candidate) {
        return foes.contains(candidate);
    }

    /** Whether a plot is so, given the value of each feature. */
    boolean applies(double[] features) {
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
    double amount(double[] features) {
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

    private static double value(double[] features, Feature feature) {
        return features[feature.ordinal()];
    }
}
