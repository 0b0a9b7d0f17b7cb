package org.asterism.workspace;

/** What a plot can show, each over the ones before it unless somebody orders them otherwise. */
public enum LayerKind {
    VORONOI,
    DENSITY,
    HEXAGONS,
    POINTS,
    CONTOURS,
    SPANNING_TREE,
    CONVEX_HULLS,
    ALPHA_HULLS,
    /** The core of each cluster and its doubtful rim, over repeated runs. */
    BANDS,
    DOUBT,
    /** The Gaussian groups that the ambiguity score is made of. */
    GROUPS,
    CENTRES,
    /** The outlines of named selections. */
    SHAPES,
    LABELS,
    /** The outline of what is selected. */
    SELECTION
}
