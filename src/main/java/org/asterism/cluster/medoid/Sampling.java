package org.asterism.cluster.medoid;

/** Generations of the methods that look at samples only. */
public enum Sampling {
    /** All medoids priced at once, swaps done at once. Schubert and Rousseeuw 2021. */
    FASTER,
    /** As first published. */
    ORIGINAL
}
