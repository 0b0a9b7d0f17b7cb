package org.asterism.cluster.graph;

/** What the options that the algorithms on graphs share do to the picture. */
final class GraphHelp {
    static final String NEIGHBORS =
            "How many of its nearest others each point is joined to. More neighbours give fewer,"
                    + " larger groups; too few tear groups apart. (von Luxburg 2007)";
    static final String SYMMETRY =
            "Whether two points are joined where either is among the nearest of the other, or only"
                    + " where both are, which leaves outliers and bridges unjoined. (von Luxburg 2007)";
    static final String WEIGHTS =
            "Whether all joined points are tied equally, or near ones more strongly, measured by how"
                    + " sparse their surroundings are. (Zelnik-Manor and Perona 2004)";
    static final String METRIC =
            "How the distance between two points is measured. It decides which points are neighbours.";
    static final String EXPONENT =
            "The exponent of the Minkowski distance: 1 adds the differences along the axes, 2 is the"
                    + " straight line, and large ones look at the largest difference only.";
    static final String RESOLUTION =
            "How much denser than by chance a group must be tied to stay whole. Larger values give"
                    + " more, smaller groups. (Reichardt and Bornholdt 2006)";
    static final String SEED = "In which order points are visited; the same seed gives the same picture.";

    private GraphHelp() {}
}
