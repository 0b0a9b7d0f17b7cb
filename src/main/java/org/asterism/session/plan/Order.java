package org.asterism.session.plan;

/** In which order a person sees the plots. */
public enum Order {
    /** As the plan lists them. */
    FIXED,
    /** Another order for each person. */
    RANDOM,
    /** Over every full round of people each plot stands at each place once, and follows each other plot alike often. */
    LATIN_SQUARE,
    /** From the least to the most ambiguous by prediction; plots without one come last. */
    CLEAREST_FIRST,
    /** From the most to the least ambiguous by prediction; plots without one come last. */
    MOST_AMBIGUOUS_FIRST;

    /** Whether everybody sees the same plots at the same places. */
    public boolean sameForAll() {
        return switch (this) {
            case FIXED, CLEAREST_FIRST, MOST_AMBIGUOUS_FIRST -> true;
            case RANDOM, LATIN_SQUARE -> false;
        };
    }
}
