package org.asterism.session.plan;

/** In which order a person sees the plots. */
public enum Order {
    /** As the plan lists them. */
    FIXED,
    /** Another order for each person. */
    RANDOM,
    /** Over every full round of people each plot stands at each place once, and follows each other plot alike often. */
    LATIN_SQUARE,
    /** From the least to the most ambiguous by prediction. */
    CLEAREST_FIRST,
    /** From the most to the least ambiguous by prediction. */
    MOST_AMBIGUOUS_FIRST
}
