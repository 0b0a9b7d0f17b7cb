package org.asterism.cluster.mixture;

/** How many clusters are left when components merge by entropy. Baudry and others 2010. */
public enum MergeCount {
    /** Where two straight lines that fit the entropy over the number of clusters meet. */
    ELBOW,

    /** As many as the mixture has that ICL would choose. */
    ICL
}
