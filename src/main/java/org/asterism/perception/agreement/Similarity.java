package org.asterism.perception.agreement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.asterism.quality.Contingency;

/**
 * How alike two people grouped the same points; labels have no shared meaning. See {@link Contingency} for sources.
 *
 * <p>All are 1 for the same groups. Homogeneity and completeness ask how far the second person divides what the first put
 * together, and the other way round: where they are taken over pairs of people, the first is the one who comes first in
 * the ratings, as {@link Contingency} takes its first labelling for the truth.
 */
public enum Similarity {
    /** Adjusted Rand index: about 0 by chance. */
    ARI,
    /** Adjusted mutual information: about 0 by chance. */
    AMI,
    /** 0 to 1. */
    V_MEASURE,
    /** 0 to 1: whether each group of the second lies within one of the first. */
    HOMOGENEITY,
    /** 0 to 1: whether each group of the first lies within one of the second. */
    COMPLETENESS,
    /** A distance, in nats: 0 for the same groups. */
    VARIATION_OF_INFORMATION;

    /** Those that ambiguity is measured by in Jeon et al. 2024, doi 10.1109/TVCG.2023.3327201. */
    public static final Set<Similarity> STUDY = Collections.unmodifiableSet(EnumSet.range(ARI, COMPLETENESS));

    /** The similarity of two labellings; NaN where no point is known to both. */
    public double of(Contingency table) {
        return switch (this) {
            case ARI -> table.adjustedRandIndex();
            case AMI -> table.adjustedMutualInformation();
            case V_MEASURE -> table.vMeasure();
            case HOMOGENEITY -> table.homogeneity();
            case COMPLETENESS -> table.completeness();
            case VARIATION_OF_INFORMATION -> table.variationOfInformation();
        };
    }

    /** Whether it grows as people agree less. */
    public boolean isDistance() {
        return this == VARIATION_OF_INFORMATION;
    }

    /** What is left to full agreement: 1 minus a similarity, or a distance itself. */
    public double ambiguity(double value) {
        return isDistance() ? value : 1 - value;
    }

    /** The value of two equal labellings. */
    double full() {
        return isDistance() ? 0 : 1;
    }
}
