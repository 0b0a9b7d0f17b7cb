package org.asterism.perception;

import java.util.Locale;

/** What makes a score less sure than its number looks. */
public enum Caution {
    /** The curve that says how many components there are has no elbow. */
    NO_ELBOW,

    /** As many components were fitted as are tried. */
    COMPONENT_LIMIT,

    /** Not all points were scored. */
    SAMPLE;

    boolean applies(Ambiguity ambiguity) {
        return switch (this) {
            case NO_ELBOW -> !ambiguity.elbow();
            case COMPONENT_LIMIT -> ambiguity.components() > 1 && ambiguity.components() == ambiguity.bic().length;
            case SAMPLE -> ambiguity.sampled();
        };
    }

    /** One or two sentences for the reader of this score. */
    public String words(Ambiguity ambiguity) {
        return switch (this) {
            case NO_ELBOW ->
                "No number of groups stands out: the fit has no elbow, so the number with the lowest BIC was taken.";
            case COMPONENT_LIMIT ->
                "The fit took as many groups as it may, " + ambiguity.components()
                        + "; the plot may need more, or its groups are far from Gaussian.";
            case SAMPLE ->
                String.format(
                        Locale.ROOT,
                        "Scored is a random sample of %,d of the %,d points; the range holds other samples.",
                        ambiguity.scored(),
                        ambiguity.points());
        };
    }
}
